// How Korean marks who receives and who asks, after a noun (초밥집에, 횟집을 하는데).

export const OF = /^의? ?$/;
export const TO = /^(?:에게|한테|께|에|으로|로)(?![\uac00-\ud7a3])/;
export const SELF = /^(?:[을를] ?(?:하|운영)|입니다|인데|이에요|예요)/;
