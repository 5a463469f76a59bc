import type { StoreFault } from '../fault/store-fault.ts';
import { isStoreFault } from '../fault/store-fault.ts';

/** The fault that some work ends with. @throws where it ends well, and any other error as it is */
export async function faultOf(work: () => unknown): Promise<StoreFault> {
  try {
    await work();
  } catch (error) {
    if (isStoreFault(error)) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}
