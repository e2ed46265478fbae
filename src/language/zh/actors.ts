// How Chinese marks who receives and who asks, before a noun (寄给寿司店), in folded letters.

/** The second half of a noun of a place or a person, by the suffix that makes it one. */
export const TAIL = /^\p{Script=Han}{0,4}?[店馆厅楼场厂商屋铺社坊所户戚友]/u;
export const OF = /^[的嘅之]?$/u;
export const TO = /[给俾畀予到去往至向]$/u;
export const SELF = /(?:我|我们|我哋|我司|本人)(?:是|系|在|开|开了|经营)?(?:一?[家间个])?$/u;
