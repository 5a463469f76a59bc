import { shellWords } from '@outreach/messages/admin';
import { IconPlugConnectedX } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useConnection } from '../client/server-context.tsx';
import { useWords } from '../language/language.tsx';
import styles from './connection-line.module.css';

/** Stands under the header while the server does not answer, and counts down to the next try. */
export function ConnectionLine() {
  const connection = useConnection();
  const words = useWords(shellWords);
  if (connection.state === 'here') return null;
  return (
    <div className={styles.line} role="alert">
      <IconPlugConnectedX size={18} stroke={1.75} aria-hidden />
      <span>{words.away}</span>
      <Countdown until_ms={connection.nextTryAt_ms} />
    </div>
  );
}

function Countdown({ until_ms }: { readonly until_ms: number }) {
  const words = useWords(shellWords);
  const [now_ms, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 500);
    return () => clearInterval(timer);
  }, []);
  const seconds = Math.ceil((until_ms - now_ms) / 1000);
  // Not part of the alert: a screen reader would say every second.
  return (
    <span className={styles.countdown} aria-hidden>
      {seconds > 0 ? words.tryInSeconds({ seconds }) : words.trying}
    </span>
  );
}
