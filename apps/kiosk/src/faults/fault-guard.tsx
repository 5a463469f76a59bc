import type { Language } from '@outreach/messages';
import { staleWords } from '@outreach/messages/kiosk';
import { Component, type ReactNode } from 'react';
import './fault-guard.css';

/** How long the words about a fault stand before the display opens itself again. */
const reopen_ms = 10_000;

interface FaultGuardProps {
  readonly language: Language;
  readonly children: ReactNode;
}

/**
 * Catches a fault in drawing: says so, and draws again after a while from the newest frame. A screen nobody watches
 * must neither stay blank nor stay broken. A class, because React offers error boundaries in no other form.
 */
export class FaultGuard extends Component<FaultGuardProps, { readonly failed: boolean }> {
  override state = { failed: false };
  private timer: ReturnType<typeof setTimeout> | undefined;

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override componentDidCatch(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.setState({ failed: false }), reopen_ms);
  }

  override componentWillUnmount(): void {
    clearTimeout(this.timer);
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return <p className="ol-kiosk fault">{staleWords(this.props.language).faulty}</p>;
  }
}
