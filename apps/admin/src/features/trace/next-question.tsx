import { Button } from '@mantine/core';
import { scopeName } from '@outreach/messages';
import { traceWords } from '@outreach/messages/admin';
import { IconArrowRight } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { measureName, useCatalogue } from '../../client/ledger-queries.ts';
import { useShortcuts } from '../../keys/shortcuts.tsx';
import { useLanguage } from '../../language/language.tsx';
import { KeyCap } from '../../shell/key-cap.tsx';
import type { OpenTotal } from './also-asked.ts';

/** On to the next total of the year that has an open question. */
export function NextQuestion({ next }: { readonly next: OpenTotal }) {
  const language = useLanguage();
  const words = traceWords(language);
  const catalogue = useCatalogue();
  const navigate = useNavigate();
  const go = () => void navigate({ to: '/year', search: (before) => ({ ...before, ...next }), replace: true });
  useShortcuts('sheet', [{ caps: ['J'], label: words.keyNext, bindings: { j: go } }]);
  return (
    <Button
      mt="md"
      size="xs"
      variant="subtle"
      rightSection={<KeyCap>J</KeyCap>}
      leftSection={<IconArrowRight size={16} stroke={1.75} aria-hidden />}
      onClick={go}
    >
      {words.nextQuestion({
        measure: measureName(catalogue, language, next.measure),
        scope: scopeName(language, next.scope),
      })}
    </Button>
  );
}
