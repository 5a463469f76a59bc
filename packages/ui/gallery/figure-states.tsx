import type { Language } from '@outreach/messages';
import type { ReactElement } from 'react';
import { Figure, spokenFigure } from '../src/index.ts';
import { samples } from './samples.ts';

const nothing = () => undefined;

/** One row per state, one column per size: compare with the visual direction's figure-states. */
export function FigureStates({ lang }: { readonly lang: Language }): ReactElement {
  return (
    <table className="gallery-states">
      <tbody>
        {samples.map(([name, descriptor]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td className="gallery-right">
              <Figure descriptor={descriptor} size="table" lang={lang} />
            </td>
            <td className="gallery-right">
              <Figure descriptor={descriptor} size="row" lang={lang} onOpen={nothing} />
            </td>
            <td>
              <div className="gallery-head">
                <Figure descriptor={descriptor} size="head" lang={lang} onOpen={nothing} />
              </div>
            </td>
            <td className="gallery-hall ol-kiosk">
              <div className="gallery-hall-figure">
                <Figure descriptor={descriptor} size="hall" lang={lang} />
              </div>
            </td>
            <td className="gallery-said">{spokenFigure(lang, descriptor)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
