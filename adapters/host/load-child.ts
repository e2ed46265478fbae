// What a process of its own runs, to read a knowledge.
import { answerOnce } from './apart.ts';
import { load } from './loading.ts';

await answerOnce(load);
