import { expect, it } from 'vitest';
import { isZone } from '../../src/knowledge/zone.ts';

it.each([
  ['Asia/Tokyo', true],
  ['America/Argentina/Buenos_Aires', true],
  ['UTC', true],
  ['Asia/Nowhere', false],
  ['', false],
  ['../etc', false],
])('%s is a zone: %s', (typed, expected) => expect(isZone(typed)).toBe(expected));
