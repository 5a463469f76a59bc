/** Who acts at the command line and in the pages until there is sign-in. */
export const localActor = 'local';
/** Who loads the demo. */
export const demoActor = 'demo';
