// What a thread of its own runs, to read a knowledge.
import { parentPort, workerData } from 'node:worker_threads';
import { load } from './loading.ts';

parentPort?.postMessage(await load(workerData));
