/** Marks a SQLite file as an Outreach Ledger store (`PRAGMA application_id`): the letters `OLED` read as one number. */
export const applicationId = 0x4f_4c_45_44;

/** The schema that this version writes (`PRAGMA user_version`). Databases with a higher one are refused. */
export const schemaVersion = 1;

/** `until_position` of a row that holds now: above every position, and exact in both engines and in JavaScript. */
export const openUntil = Number.MAX_SAFE_INTEGER;
