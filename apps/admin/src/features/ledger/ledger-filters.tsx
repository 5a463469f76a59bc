import { Button, Select } from '@mantine/core';
import { isKnownScope, scopeName } from '@outreach/messages';
import { ledgerWords } from '@outreach/messages/admin';
import { IconCheck, IconX } from '@tabler/icons-react';
import { useCatalogue } from '../../client/ledger-queries.ts';
import { useLanguage } from '../../language/language.tsx';
import type { LedgerSearch } from '../../routes/page-search.ts';
import styles from './ledger-filters.module.css';

interface LedgerFiltersProps {
  readonly search: LedgerSearch;
  readonly filtered: boolean;
  /** Keys given as undefined are taken out. */
  readonly onChange: (filters: LedgerSearch) => void;
}

/** The conditions of the list. Each stands in the address, so a filtered list can be sent to a colleague. */
export function LedgerFilters({ search, filtered, onChange }: LedgerFiltersProps) {
  const language = useLanguage();
  const words = ledgerWords(language);
  const { kinds, campaigns } = useCatalogue();
  const entries = (known: typeof kinds, chosen: string | undefined) => [
    ...known.map(({ id, names }) => ({ value: id, label: names[language] })),
    // A bureau's own word may be asked for by its address.
    ...(chosen === undefined || known.some(({ id }) => id === chosen) ? [] : [{ value: chosen, label: chosen }]),
  ];
  const scopes = [
    'own',
    'joint',
    'district',
    ...(search.scope === undefined || isKnownScope(search.scope) ? [] : [search.scope]),
  ];
  const common = {
    size: 'xs',
    clearable: true,
    checkIconPosition: 'right',
    comboboxProps: { width: 'max-content' },
  } as const;
  return (
    <fieldset className={styles.filters} aria-label={words.filters}>
      {search.text !== undefined && (
        <Button
          size="xs"
          variant="default"
          rightSection={<IconX size={14} stroke={1.75} aria-hidden />}
          aria-label={words.removeFilter({ filter: search.text })}
          onClick={() => onChange({ text: undefined })}
        >
          {words.textFilter({ text: search.text })}
        </Button>
      )}
      <Select
        {...common}
        w={132}
        aria-label={words.kind}
        placeholder={words.kind}
        data={entries(kinds, search.kind)}
        value={search.kind ?? null}
        onChange={(kind) => onChange({ kind: kind ?? undefined })}
      />
      <Select
        {...common}
        w={156}
        aria-label={words.campaign}
        placeholder={words.campaign}
        data={entries(campaigns, search.campaign)}
        value={search.campaign ?? null}
        onChange={(campaign) => onChange({ campaign: campaign ?? undefined })}
      />
      <Select
        {...common}
        w={120}
        aria-label={words.scope}
        placeholder={words.scope}
        data={scopes.map((scope) => ({ value: scope, label: scopeName(language, scope) }))}
        value={search.scope ?? null}
        onChange={(scope) => onChange({ scope: scope ?? undefined })}
      />
      <Select
        {...common}
        w={132}
        aria-label={words.voided}
        placeholder={words.living}
        data={[
          { value: 'any', label: words.withVoided },
          { value: 'voided', label: words.onlyVoided },
        ]}
        value={search.status ?? null}
        onChange={(status) => onChange({ status: status === 'any' || status === 'voided' ? status : undefined })}
      />
      <Button
        size="xs"
        variant="default"
        aria-pressed={search.figures === true}
        data-chosen={search.figures || undefined}
        className={styles.toggle ?? ''}
        leftSection={search.figures === true ? <IconCheck size={14} stroke={1.75} aria-hidden /> : undefined}
        onClick={() => onChange({ figures: search.figures === true ? undefined : true })}
      >
        {words.withFigures}
      </Button>
      {filtered && (
        <Button
          size="xs"
          variant="subtle"
          onClick={() =>
            onChange({
              text: undefined,
              kind: undefined,
              campaign: undefined,
              scope: undefined,
              figures: undefined,
              status: undefined,
            })
          }
        >
          {words.clear}
        </Button>
      )}
    </fieldset>
  );
}
