import type { Language } from '@outreach/messages';
import type { ReactElement } from 'react';
import { FittingFigure } from '../src/index.ts';
import { samples } from './samples.ts';

/** The same numbers in ever narrower places. */
export function Fitting({ lang }: { readonly lang: Language }): ReactElement {
  return (
    <table>
      <tbody>
        {samples.slice(0, 8).map(([name, descriptor]) => (
          <tr key={name}>
            {[200, 150, 110, 80, 60].map((width) => (
              <td key={width}>
                <div style={{ width, outline: '1px dotted' }}>
                  <FittingFigure descriptor={descriptor} size="row" lang={lang} />
                </div>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
