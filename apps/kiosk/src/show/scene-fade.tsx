import { type ReactElement, type ReactNode, useState } from 'react';

/** A scene by its name; `fades` is false where the next one takes its place at once. */
export interface SceneId {
  readonly key: string;
  readonly name: string;
}

export interface SceneFadeProps<Scene extends SceneId> {
  readonly scene: Scene;
  /** Draws a scene; the leaving one is drawn from the newest frame, too. */
  readonly draw: (scene: Scene) => ReactNode;
}

/** Cross-fades from one scene to the next. Never more than two are on the screen; the leaving one is then dropped. */
export function SceneFade<Scene extends SceneId>({ scene, draw }: SceneFadeProps<Scene>): ReactElement {
  const [shown, setShown] = useState<{ readonly scene: Scene; readonly leaving: Scene | null }>({
    scene,
    leaving: null,
  });
  if (shown.scene.key !== scene.key) {
    // News after news takes its place at once: the leaving one would be drawn with the newest name.
    const sameNews = shown.scene.name === scene.name && scene.name === 'just-now';
    setShown({ scene, leaving: sameNews ? null : shown.scene });
  }
  const { leaving } = shown;
  return (
    <>
      {leaving !== null && leaving.key !== scene.key && (
        <div
          key={leaving.key}
          className="scene scene--leaving"
          aria-hidden
          onAnimationEnd={(event) => {
            if (event.animationName === 'scene-out') setShown({ scene, leaving: null });
          }}
        >
          {draw(leaving)}
        </div>
      )}
      <div key={scene.key} className="scene scene--entering">
        {draw(scene)}
      </div>
    </>
  );
}
