// Which Node runs the program. Plain JavaScript that any Node can read, since an old one has to be told in its own terms.

/** The first with all that the code uses; `engines` in package.json says the same. */
const NEEDED = 26;

/**
 * What to tell whoever starts the program on this Node; null where it can run.
 * @param {string} version as `process.versions.node` has it
 * @returns {string | null}
 */
export function tooOld(version) {
  if (Number.parseInt(version, 10) >= NEEDED) return null;
  return `ban-status needs Node ${NEEDED} or newer; this is Node v${version}. Run it by npm (npm run ask -- …), which brings its own, or install Node ${NEEDED}.`;
}
