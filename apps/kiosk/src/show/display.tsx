import { type Scope, yearOf } from '@outreach/domain';
import { sceneWords } from '@outreach/messages/kiosk';
import { type ReactElement, useSyncExternalStore } from 'react';
import type { DisplayAddress } from '../address/display-address.ts';
import { type CounterView, counterViews, heldView } from '../counters/counter-view.ts';
import { type Lineup, lineupOf } from '../counters/lineup.ts';
import { movedTotals } from '../counters/moved-totals.ts';
import { JustNow, movedRows } from '../scenes/just-now/just-now.tsx';
import { ThisYear } from '../scenes/this-year/this-year.tsx';
import { Waiting } from '../scenes/waiting/waiting.tsx';
import { WaitingFoot } from '../scenes/waiting/waiting-foot.tsx';
import { caretOf } from '../stage/caret.ts';
import { Stage } from '../stage/stage.tsx';
import { StageFoot } from '../stage/stage-foot.tsx';
import { StageHeader } from '../stage/stage-header.tsx';
import type { ReceivedFrame } from '../supervisor/accept-frame.ts';
import type { Surroundings } from '../supervisor/display-line.ts';
import type { Supervisor } from '../supervisor/supervise.ts';
import { SceneFade } from './scene-fade.tsx';
import { type DrawnScene, sceneOf } from './scene-of.ts';
import type { SceneTurner } from './turn-scenes.ts';
import { useMoments } from './use-moments.ts';

/** Counters beside the lead; fewer where the words about old numbers need the room. */
const others = 3;
const othersWhenOld = 2;

export interface DisplayProps {
  readonly supervisor: Supervisor;
  readonly turner: SceneTurner;
  readonly surroundings: Surroundings;
  readonly address: DisplayAddress;
  /** Where the admin's pages are, for whoever sees an empty display. */
  readonly adminAddress: string;
}

/** The whole display: header, the scene that is on, foot. */
export function Display({ supervisor, turner, surroundings, address, adminAddress }: DisplayProps): ReactElement {
  const { language } = address;
  const { frame, turning } = useSyncExternalStore(turner.subscribe, turner.current);
  const moments = useMoments(supervisor, surroundings, language);
  const scene = sceneOf(frame, turning);
  const isPresentYear = frame === null || frame.year === yearOf(frame.today);
  const room = moments.freshness.kind === 'old' ? othersWhenOld : others;

  const draw = (drawn: DrawnScene) => {
    switch (drawn.kind) {
      case 'waiting':
        return <Waiting language={language} waitingFor={drawn.waitingFor} />;
      case 'this-year': {
        const lineup = frame === null ? null : lineupFor(frame, drawn.round, room);
        if (frame === null || lineup === null) return null;
        return <ThisYear language={language} lineup={lineup} year={{ year: frame.year, isPresent: isPresentYear }} />;
      }
      case 'just-now':
        if (frame?.newest == null) return null;
        return (
          <JustNow
            language={language}
            frame={frame}
            newest={frame.newest}
            fresh={moments.newestIsFresh}
            when={moments.newestWhen}
            isPresentYear={isPresentYear}
          />
        );
    }
  };

  const foot =
    frame === null || scene.kind === 'waiting' ? (
      <WaitingFoot
        language={language}
        year={frame?.year ?? address.year ?? yearWithoutServer}
        caret={frame === null ? `${address.year ?? yearWithoutServer}-01-01` : caretOf(frame.year, frame.today)}
        adminAddress={adminAddress}
        unreached={moments.unreached || moments.freshness.kind !== 'fresh'}
      />
    ) : (
      <StageFoot
        language={language}
        frame={frame}
        asOf={moments.asOf}
        freshness={moments.freshness}
        scopes={scopesOf(frame, scene, room)}
      />
    );

  return (
    <Stage
      round={turning.round}
      still={address.motion === 'reduce'}
      header={
        <StageHeader
          language={language}
          name={frame?.name ?? ''}
          demo={frame?.demo ?? false}
          scenes={frame?.newest == null || scene.kind === 'waiting' ? [] : ['this-year', 'just-now']}
          scene={scene.kind === 'waiting' ? null : scene.kind}
        />
      }
      foot={foot}
    >
      <SceneFade scene={scene} draw={draw} />
    </Stage>
  );
}

/** Only the length of an empty ruler: no year is named before the server has said which one it is. */
const yearWithoutServer = 2026;

function lineupFor(frame: ReceivedFrame, round: number, room: number): Lineup | null {
  return lineupOf(counterViews(frame.counters), frame.held === 0 ? null : heldOf(frame.held), round, room);
}

function heldOf(held: number): CounterView {
  const [zh, en] = [sceneWords('zh'), sceneWords('en')];
  return heldView(held, { zh: zh.heldLabel, en: en.heldLabel }, { zh: zh.heldUnit, en: en.heldUnit });
}

function scopesOf(frame: ReceivedFrame, scene: DrawnScene, room: number): readonly Scope[] {
  switch (scene.kind) {
    case 'waiting':
      return [];
    case 'this-year':
      return lineupFor(frame, scene.round, room)?.scopes ?? [];
    case 'just-now': {
      const { scope } = movedTotals(frame, movedRows);
      return scope === null ? [] : [scope];
    }
  }
}
