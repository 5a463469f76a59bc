import { civilDateSchema } from '@outreach/domain/schema';
import { z } from 'zod';

/** Fields that several procedures take, each with its limit. */
export const yearField = z.int().min(1900).max(2200);
export const idField = z.string().trim().min(1).max(128);
export const commandIdField = z.string().trim().min(8).max(128);
export const reasonField = z.string().trim().min(1).max(2_000);
export const versionField = z.int().min(1);
/** The key of a finding: its code, what it is first about, and a digest. */
export const findingKeyField = z.string().trim().min(1).max(200);
export const asOfField = z.union([z.int().min(0), civilDateSchema]);
export const scopeField = z.string().trim().min(1).max(200);
/** A cursor of a feed comes back from outside: any text is let in here, and only a well-formed one is believed. */
export const lastEventIdField = z.string().max(200).exactOptional();
/** Codes of must-confirm warnings that the person has read. */
export const acknowledgeField = z.array(z.string().min(1).max(80)).max(50).exactOptional();
