@rem npm's scripts begin with the shell's `exec`, so that a signal reaches the launcher and not a shell before it.
@rem Windows has no such word: this file is it. docs/decisions/0002-launcher.md
@%*
