import type { ActivityFacts, Breakdown, Measure } from '@outreach/domain';
import { z } from 'zod';

const isObject = (value: unknown) => typeof value === 'object' && value !== null;

export const activityFactsSchema = z.custom<ActivityFacts>(isObject);
export const measureSchema = z.custom<Measure>(isObject);
export const breakdownSchema = z.custom<Breakdown>(isObject);
