import { Autocomplete, Button, NativeSelect, TextInput } from '@mantine/core';
import { daysInclusive } from '@outreach/domain';
import { activityWords, datesPhrase, dateWords, isKnownScope, scopeMeaning, scopeName } from '@outreach/messages';
import { entryWords } from '@outreach/messages/admin';
import { type ClipboardEvent, useEffect, useId } from 'react';
import { Controller } from 'react-hook-form';
import { useLanguage } from '../../language/language.tsx';
import { useEntry } from './entry-context.tsx';
import { scopeId } from './entry-facts.ts';
import styles from './fact-rows.module.css';
import { FormRow } from './form-row.tsx';
import { figuresFromText, isSentence, openingOfSentence } from './read-sentence.ts';
import { splitList } from './split-list.ts';

/** What, when, where and for whom it is counted: the four lines every activity has. */
export function FactRows() {
  return (
    <>
      <TitleRow />
      <DatesRow />
      <PlacesRow />
      <ScopeRow />
      <KindRow />
    </>
  );
}

const maxTitle = 200;

function TitleRow() {
  const language = useLanguage();
  const words = entryWords(language);
  const { form, values, catalogue, year, problemsAt, warningsAt } = useEntry();
  const id = useId();
  const problems = problemsAt('title');
  // A title that names a campaign belongs to it, until the person says otherwise.
  const named = catalogue.campaigns.find(({ names }) => values.title.includes(names.zh));

  function takeCampaign(title: string): void {
    const campaign = catalogue.campaigns.find(({ names }) => title.includes(names.zh));
    if (campaign !== undefined && form.getValues('campaign') === '')
      form.setValue('campaign', campaign.names[language]);
  }

  /** A pasted sentence leaves its numbers below; what it says before them stays as the dates and the title. */
  function onPaste(event: ClipboardEvent): void {
    const text = event.clipboardData.getData('text');
    if (!isSentence(text, catalogue)) return;
    event.preventDefault();
    const opening = openingOfSentence(text, catalogue, year);
    const title = opening.title.slice(0, maxTitle);
    if (title !== '' && values.title.trim() === '') {
      form.setValue('title', title, { shouldDirty: true });
      takeCampaign(title);
    }
    if (opening.dates !== '' && values.dates.trim() === '') {
      form.setValue('dates', opening.dates, { shouldDirty: true });
    }
    form.setValue('figures', [...form.getValues('figures'), ...figuresFromText(text, catalogue, language)]);
  }

  return (
    <FormRow
      label={<label htmlFor={id}>{words.title}</label>}
      faultId={`${id}-fault`}
      problems={problems}
      warnings={warningsAt('title')}
      status={values.title.trim() === '' ? null : 'read'}
      reading={
        values.campaign !== '' &&
        named?.names[language] === values.campaign && (
          <>
            <span aria-hidden>→</span>
            <span>{words.campaignIs({ campaign: values.campaign })}</span>
          </>
        )
      }
    >
      <TextInput
        id={id}
        placeholder={words.titleHint}
        maxLength={maxTitle}
        autoComplete="off"
        aria-describedby={`${id}-fault`}
        error={problems.length > 0}
        onPaste={onPaste}
        {...form.register('title', {
          onChange: (event: { readonly target: { readonly value: string } }) => takeCampaign(event.target.value),
        })}
      />
    </FormRow>
  );
}

function DatesRow() {
  const language = useLanguage();
  const words = entryWords(language);
  const { form, values, reading, problemsAt, warningsAt } = useEntry();
  const id = useId();
  const problems = problemsAt('dates');
  const { dates } = reading.facts;
  const unread = reading.problems.some(({ path }) => path === 'facts.dates');
  const status = values.dates.trim() === '' || unread ? null : dates.precision === 'none' ? 'as-typed' : 'read';
  return (
    <FormRow
      label={<label htmlFor={id}>{words.dates}</label>}
      faultId={`${id}-fault`}
      problems={problems}
      warnings={warningsAt('dates')}
      status={status}
      reading={<DatesReadingView />}
      wayOut={
        <Button size="xs" variant="default" onClick={() => form.setValue('datesAsWritten', true)}>
          {words.keepDatesAsWritten}
        </Button>
      }
    >
      <TextInput
        id={id}
        placeholder={words.datesHint}
        maxLength={100}
        autoComplete="off"
        aria-describedby={`${id}-fault`}
        error={problems.length > 0}
        {...form.register('dates', { onChange: () => form.setValue('datesAsWritten', false) })}
      />
    </FormRow>
  );
}

function DatesReadingView() {
  const language = useLanguage();
  const words = entryWords(language);
  const { reading } = useEntry();
  if (reading.problems.some(({ path }) => path === 'facts.dates')) return null;
  const { dates } = reading.facts;
  if (dates.from === null || dates.to === null) {
    return <span className={styles.quiet}>{dates.raw === '' ? words.noDates : words.datesKeptAsWritten}</span>;
  }
  return (
    <>
      <span aria-hidden>→</span>
      <b>{datesPhrase(language, dates)}</b>
      {dates.precision === 'month' && <span className={styles.quiet}>{words.datesMonthOnly}</span>}
      {dates.precision === 'day' && dates.from !== dates.to && (
        <span>
          {words.daysBothEnds({ days: dateWords(language).days({ count: daysInclusive(dates.from, dates.to) }) })}
        </span>
      )}
    </>
  );
}

function PlacesRow() {
  const words = entryWords(useLanguage());
  const { form, values, problemsAt } = useEntry();
  const id = useId();
  const places = splitList(values.places);
  return (
    <FormRow
      label={<label htmlFor={id}>{words.places}</label>}
      faultId={`${id}-fault`}
      problems={problemsAt('places')}
      status={places.length > 0 ? 'as-typed' : null}
      reading={places.length > 1 && words.severalPlaces({ count: places.length })}
    >
      <TextInput
        id={id}
        placeholder={words.placesHint}
        autoComplete="off"
        aria-describedby={`${id}-fault`}
        {...form.register('places')}
      />
    </FormRow>
  );
}

function ScopeRow() {
  const language = useLanguage();
  const words = entryWords(language);
  const { form, values, problemsAt } = useEntry();
  const id = useId();
  const scope = scopeId(values.scope);
  // When the language changes, a scope that every bureau has changes its name with it.
  useEffect(() => {
    const known = scopeId(form.getValues('scope'));
    if (isKnownScope(known)) form.setValue('scope', scopeName(language, known));
  }, [language, form]);
  return (
    <FormRow
      label={<label htmlFor={id}>{words.scope}</label>}
      faultId={`${id}-fault`}
      problems={problemsAt('scope')}
      status={scope === '' ? null : isKnownScope(scope) ? 'read' : 'as-typed'}
      reading={scope !== '' && scopeMeaning(language, scope)}
    >
      <Controller
        control={form.control}
        name="scope"
        render={({ field }) => (
          <Autocomplete
            id={id}
            name={field.name}
            value={field.value}
            onChange={field.onChange}
            onBlur={field.onBlur}
            maxLength={100}
            // All three are offered whatever stands in the box: it begins with one of them.
            filter={({ options }) => options}
            data={['own', 'joint', 'district'].map((known) => scopeName(language, known))}
          />
        )}
      />
    </FormRow>
  );
}

function KindRow() {
  const language = useLanguage();
  const words = entryWords(language);
  const { form, catalogue, problemsAt } = useEntry();
  const id = useId();
  const directions = activityWords(language);
  return (
    <FormRow
      label={<label htmlFor={id}>{words.kind}</label>}
      faultId={`${id}-fault`}
      problems={[...problemsAt('kind'), ...problemsAt('campaign'), ...problemsAt('direction')]}
      reading={
        <div className={styles.pair}>
          <label htmlFor={`${id}-campaign`}>{words.campaign}</label>
          <Controller
            control={form.control}
            name="campaign"
            render={({ field }) => (
              <Autocomplete
                id={`${id}-campaign`}
                name={field.name}
                value={field.value}
                onChange={field.onChange}
                onBlur={field.onBlur}
                w={160}
                maxLength={100}
                placeholder={words.optional}
                data={catalogue.campaigns.map(({ names }) => names[language])}
              />
            )}
          />
          <label htmlFor={`${id}-direction`}>{words.direction}</label>
          <NativeSelect
            id={`${id}-direction`}
            w={116}
            data={(['held', 'recommended', 'received', 'statistic'] as const).map((direction) => ({
              value: direction,
              label: directions[direction],
            }))}
            {...form.register('direction')}
          />
        </div>
      }
    >
      <Controller
        control={form.control}
        name="kind"
        render={({ field }) => (
          <Autocomplete
            id={id}
            name={field.name}
            value={field.value}
            onChange={field.onChange}
            onBlur={field.onBlur}
            maxLength={100}
            placeholder={words.optional}
            data={catalogue.kinds.map(({ names }) => names[language])}
          />
        )}
      />
    </FormRow>
  );
}
