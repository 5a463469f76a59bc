/** Marks an error of a guard, so that it is told from any other. Class `OL` belongs to nobody else. */
export const guardSqlState = 'OL001';

/** The first of the two numbers of every advisory lock of a store; the second is a ledger's key. */
export const advisoryLockSpace = 0x4f_4c_45_44;

/** A trigger and the function it runs, so that verify can tell when one is missing, off, or was changed. */
export interface PostgresGuard {
  readonly name: string;
  readonly table: 'event' | 'command_receipt';
  /** Text after `CREATE TRIGGER name`. */
  readonly when: string;
  /** Body of the plpgsql function of the same name. */
  readonly body: string;
}

function refuse(rule: string): string {
  return `RAISE EXCEPTION '${rule}' USING ERRCODE = '${guardSqlState}';`;
}

function never(rule: string): string {
  return `BEGIN ${refuse(rule)} END`;
}

/**
 * What keeps the log append-only on PostgreSQL. The row guard reads the log itself and never the head row, and sees
 * the rows before it of the same statement. It takes a lock first: without it `ON CONFLICT DO NOTHING` in two
 * transactions at once would drop a row and say nothing. Tables are named with their schema, because a temporary table
 * of the same name would be found first.
 */
export const postgresGuards: readonly PostgresGuard[] = [
  {
    name: 'event_row_guard',
    table: 'event',
    when: 'BEFORE INSERT ON public.event FOR EACH ROW',
    body: `DECLARE
    last record;
  BEGIN
    PERFORM pg_advisory_xact_lock(${advisoryLockSpace}, NEW.ledger_key);
    SELECT position, hash INTO last FROM public.event
      WHERE ledger_key = NEW.ledger_key ORDER BY position DESC LIMIT 1;
    IF NEW.position IS DISTINCT FROM coalesce(last.position, 0) + 1 THEN
      ${refuse('log.position-not-next: position must be the last one of the ledger plus 1')}
    END IF;
    IF NEW.prev_hash IS DISTINCT FROM coalesce(last.hash, ''::bytea) THEN
      ${refuse('log.prev-hash-wrong: prev_hash must be the hash of the last event of the ledger')}
    END IF;
    IF NEW.stream_version IS DISTINCT FROM 1 + coalesce(
      (SELECT stream_version FROM public.event
        WHERE ledger_key = NEW.ledger_key AND stream_id = NEW.stream_id ORDER BY stream_version DESC LIMIT 1), 0) THEN
      ${refuse('log.stream-version-not-next: stream_version must be the last one of the stream plus 1')}
    END IF;
    IF EXISTS (SELECT 1 FROM public.event WHERE event_id = NEW.event_id) THEN
      ${refuse('log.event-id-used: this event_id stands in the log already')}
    END IF;
    IF EXISTS (SELECT 1 FROM public.event
      WHERE ledger_key = NEW.ledger_key AND command_id = NEW.command_id AND ordinal = NEW.ordinal) THEN
      ${refuse('log.command-ordinal-used: this command has an event of this ordinal already')}
    END IF;
    RETURN NEW;
  END`,
  },
  {
    name: 'event_no_update',
    table: 'event',
    when: 'BEFORE UPDATE ON public.event FOR EACH ROW',
    body: never('log.append-only: an event is never changed'),
  },
  {
    name: 'event_no_delete',
    table: 'event',
    when: 'BEFORE DELETE ON public.event FOR EACH ROW',
    body: never('log.append-only: an event is never deleted'),
  },
  {
    name: 'event_no_truncate',
    table: 'event',
    when: 'BEFORE TRUNCATE ON public.event FOR EACH STATEMENT',
    body: never('log.append-only: the log is never emptied'),
  },
  {
    name: 'receipt_row_guard',
    table: 'command_receipt',
    when: 'BEFORE INSERT ON public.command_receipt FOR EACH ROW',
    body: `BEGIN
    PERFORM pg_advisory_xact_lock(${advisoryLockSpace}, NEW.ledger_key);
    IF EXISTS (SELECT 1 FROM public.command_receipt
      WHERE ledger_key = NEW.ledger_key AND command_id = NEW.command_id) THEN
      ${refuse('receipt.command-id-used: this command has its receipt already')}
    END IF;
    RETURN NEW;
  END`,
  },
  {
    name: 'receipt_no_update',
    table: 'command_receipt',
    when: 'BEFORE UPDATE ON public.command_receipt FOR EACH ROW',
    body: never('receipt.append-only: a receipt is never changed'),
  },
  {
    name: 'receipt_no_delete',
    table: 'command_receipt',
    when: 'BEFORE DELETE ON public.command_receipt FOR EACH ROW',
    body: never('receipt.append-only: a receipt is never deleted'),
  },
  {
    name: 'receipt_no_truncate',
    table: 'command_receipt',
    when: 'BEFORE TRUNCATE ON public.command_receipt FOR EACH STATEMENT',
    body: never('receipt.append-only: receipts are never emptied'),
  },
];

/**
 * Statements that make a guard. ALWAYS, so that a session that plays a replica is refused too; a function of PL/pgSQL
 * is volatile unless told otherwise, which is what lets it see the earlier rows of its own statement.
 */
export function guardStatements({ name, table, when, body }: PostgresGuard): readonly string[] {
  return [
    `CREATE FUNCTION public.${name}() RETURNS trigger LANGUAGE plpgsql VOLATILE AS $guard$${body}$guard$`,
    `CREATE TRIGGER ${name} ${when} EXECUTE FUNCTION public.${name}()`,
    `ALTER TABLE public.${table} ENABLE ALWAYS TRIGGER ${name}`,
  ];
}
