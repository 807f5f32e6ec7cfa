/** @jest-environment jsdom */
import { officeBench } from './bench';
import { hostContract } from '../contract';
import { liveContract } from '../live';

hostContract('office', (snapshot) => officeBench({ snapshot }));
liveContract('office', (snapshot) => officeBench({ snapshot }));
