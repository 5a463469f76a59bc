import { type Language, languages } from '@outreach/messages';

/** The language asked for by `--lang`, read before anything else so that refusals speak it too. */
export function chosenLanguage(argv: readonly string[], otherwise: Language): Language {
  const at = argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const asked = argv[at]?.includes('=') === true ? argv[at]?.slice('--lang='.length) : argv[at + 1];
  return at < 0 ? otherwise : (languages.find((language) => language === asked) ?? otherwise);
}
