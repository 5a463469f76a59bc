import type { Language } from '@outreach/messages';
import { activityAdminWords } from '@outreach/messages/admin';

/** Who did it, in words: until there is sign-in everything is done at this computer, or by the demo. */
export function actorName(language: Language, actorId: string): string {
  const words = activityAdminWords(language);
  if (actorId === 'local') return words.thisComputer;
  return actorId === 'demo' ? words.demoActor : actorId;
}
