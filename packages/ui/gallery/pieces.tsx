import type { Language } from '@outreach/messages';
import { type ReactElement, useState } from 'react';
import { Figure, KeyCap, KnownLine, lineOf, Mark, PairBar, Parts, Raw, Scope, YearLine } from '../src/index.ts';
import { samples, undecided } from './samples.ts';

const lit = [
  { from: '2025-01-10', to: '2025-01-20' },
  { from: '2025-04-19', to: '2025-04-19' },
  { from: '2025-04-25', to: '2025-04-25' },
  { from: '2025-05-10', to: '2025-05-25' },
  { from: '2025-05-17', to: '2025-05-19' },
  { from: '2025-09-17', to: '2025-09-17' },
];

/** Every other piece. */
export function Pieces({ lang }: { readonly lang: Language }): ReactElement {
  const [caret, setCaret] = useState('2025-06-30');
  return (
    <div className="gallery-pieces">
      <section>
        <YearLine
          year={2025}
          lang={lang}
          lit={lit}
          months={['2025-03', '2025-10']}
          caret="2025-12-19"
          today="2025-12-19"
        />
      </section>
      <section>
        <YearLine year={2025} lang={lang} lit={lit} caret="2025-12-19" today="2025-12-19" onCaret={() => undefined} />
      </section>
      <section>
        <YearLine
          year={2025}
          lang={lang}
          lit={lit}
          months={['2025-03', '2025-10']}
          caret={caret}
          today="2025-12-19"
          onCaret={setCaret}
        />
      </section>
      <section className="gallery-row">
        <Mark label="mark" />
        <Scope scope="own" lang={lang} />
        <Scope scope="joint" lang={lang} />
        <Scope scope="district" lang={lang} />
        <Scope scope="区科协" lang={lang} />
        <Raw phrase="25000余份" />
        <Raw phrase="登记表第3页写的是5000册，录入时少打了一个零。" quotes={false} />
      </section>
      <section style={{ width: 812 }}>
        <div className="gallery-provenance">
          <Figure descriptor={undecided} size="head" lang={lang} />
        </div>
      </section>
      <section className="gallery-pairs">
        {samples.slice(0, 10).map(([name, now], index) => {
          const before = samples[(index + 4) % 10]?.[1] ?? null;
          return (
            <div key={name} className="gallery-pair">
              <span>{name}</span>
              <PairBar now={now} before={index === 3 ? null : before} lang={lang} />
            </div>
          );
        })}
      </section>
      <section className="gallery-row">
        <div style={{ width: 340 }}>
          <Parts whole={89_000} parts={[{ id: 'a', label: '三下乡', value: 45_000 }]} lang={lang} scale={134_000} />
        </div>
        <div style={{ width: 340 }}>
          <Parts
            whole={134_000}
            parts={[
              { id: 'a', label: '培训', value: 89_000 },
              { id: 'b', label: '三下乡', value: 45_000 },
            ]}
            lang={lang}
          />
        </div>
        <div style={{ width: 420 }}>
          <Parts
            whole={121_000}
            open
            parts={[
              { id: 'a', label: '启动仪式', value: 100_000 },
              { id: 'b', label: '科普日', value: 21_000 },
            ]}
            lang={lang}
          />
        </div>
      </section>
      <section className="gallery-row">
        <KeyCap>J</KeyCap>
        <KeyCap>Ctrl+Enter</KeyCap>
      </section>
      <section style={{ width: 420 }}>
        <Figure descriptor={undecided} size="head" lang={lang} before={44_000} />
        <KnownLine shape={lineOf(undecided) ?? { pieces: [], tick: 'none', tickUndecided: false }} />
      </section>
    </div>
  );
}
