import { z } from 'zod';
import { lastEventIdField, yearField } from '../input-fields.ts';

/** What a display may ask of its feed: a year other than this one, and from where it goes on. */
export const feedInput = z.object({ year: yearField.exactOptional(), lastEventId: lastEventIdField }).exactOptional();
