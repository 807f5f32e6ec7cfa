/** The engine's own thread. */
import { field } from '../../field';
import { Desk } from './desk';
import { DirectEngine } from './direct';
import type { FromWorker, ToWorker } from './messages';

/** From package.json, put in by webpack. */
declare const SAMRAKNA_VERSION: string;

const say = (message: FromWorker): void => { self.postMessage(message); };
const desk = new Desk(new DirectEngine(field('sv'), SAMRAKNA_VERSION, (stage) => { say({ is: 'at', stage }); }), say);
self.onmessage = ({ data }: MessageEvent<ToWorker>): void => { void desk.hear(data); };
