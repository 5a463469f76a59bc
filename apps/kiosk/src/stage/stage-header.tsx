import type { Language } from '@outreach/messages';
import { sceneWords } from '@outreach/messages/kiosk';
import { Mark } from '@outreach/ui/mark';
import type { ReactElement } from 'react';
import type { SceneName } from '../scenes/turning.ts';
import './stage-header.css';

export interface StageHeaderProps {
  readonly language: Language;
  /** The bureau; empty while nothing is known. */
  readonly name: string;
  readonly demo: boolean;
  /** The scenes the display turns through, and the one that is on. */
  readonly scenes: readonly SceneName[];
  readonly scene: SceneName | null;
}

/** Mark, product, bureau, 演示数据 where so, and which scene is on. */
export function StageHeader({ language, name, demo, scenes, scene }: StageHeaderProps): ReactElement {
  const words = sceneWords(language);
  return (
    <>
      <div className="stage-header">
        <Mark className="stage-header__mark" />
        <span className="stage-header__product">{words.product}</span>
        {name !== '' && <span className="stage-header__name">{name}</span>}
        {demo && <span className="stage-header__demo">{words.demoData}</span>}
      </div>
      {scenes.length > 1 && (
        <div className="scene-marks" aria-hidden>
          {scenes.map((mark) => (
            <span
              key={mark}
              className={mark === scene ? 'scene-marks__mark scene-marks__mark--on' : 'scene-marks__mark'}
            />
          ))}
        </div>
      )}
    </>
  );
}
