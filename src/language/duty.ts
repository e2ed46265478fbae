// How something is said to have to be done, which is neither allowed nor banned: 「検査しないとだめ」, 받아야 되나요.

/** Japanese says that anything else is no good, Korean that it is well only so. */
const DUTY = /(?:ないと|なきゃ|なくちゃ|なければ|なくては)\s?$|[\uac00-\ud7a3]야(?:만)? ?$/u;

/** Whether what stands ahead makes the words after it tell of a duty. */
export const isDuty = (ahead: string): boolean => DUTY.test(ahead);
