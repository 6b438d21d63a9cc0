import type { ActorType } from '../model/actor.ts'

/**
 * One icon for each type of actor, as stroked path data on a grid of 24 around the origin.
 * No weapon, no flag's design and no group's emblem.
 */
export const iconOf: Readonly<Record<ActorType, string>> = {
  // Three linked cells.
  'militant group':
    'M-2.6 -5a2.6 2.6 0 1 0 5.2 0a2.6 2.6 0 1 0 -5.2 0ZM-8.4 4.6a2.6 2.6 0 1 0 5.2 0a2.6 2.6 0 1 0 -5.2 0ZM3.2 4.6a2.6 2.6 0 1 0 5.2 0a2.6 2.6 0 1 0 -5.2 0ZM-1.4 -2.8L-4.4 2.4M1.4 -2.8L4.4 2.4M-3.2 4.6H3.2',
  // A plain pennant.
  state: 'M-5 8V-8M-5 -7.5H6L3.6 -3.5L6 0.5H-5',
  // Columns under a gable.
  government: 'M-8 8H8M-7 -3.5L0 -8L7 -3.5ZM-5 -0.5V5M0 -0.5V5M5 -0.5V5',
  // Chevrons.
  'armed force': 'M-6 -1.5L0 -6L6 -1.5M-6 3L0 -1.5L6 3M-6 7.5L0 3L6 7.5',
  // An eye.
  agency: 'M-8 0C-4.5 -5.4 4.5 -5.4 8 0C4.5 5.4 -4.5 5.4 -8 0ZM-2.4 0a2.4 2.4 0 1 0 4.8 0a2.4 2.4 0 1 0 -4.8 0Z',
  // A rising arrow.
  movement: 'M0 7V-7M-5 -2L0 -7L5 -2',
  // A bust.
  person: 'M-3.2 -4a3.2 3.2 0 1 0 6.4 0a3.2 3.2 0 1 0 -6.4 0ZM-6.4 8C-6.4 0.6 6.4 0.6 6.4 8',
  // Two overlapping sheets.
  bloc: 'M-7 -3H3V7H-7ZM-3 -3V-7H7V3H3',
  // Three heads.
  population:
    'M-2.6 -4.2a2.6 2.6 0 1 0 5.2 0a2.6 2.6 0 1 0 -5.2 0ZM-4.8 6C-4.8 -0.4 4.8 -0.4 4.8 6M-9.6 -2.4a2 2 0 1 0 4 0a2 2 0 1 0 -4 0ZM5.6 -2.4a2 2 0 1 0 4 0a2 2 0 1 0 -4 0ZM-11 5C-11 2.4 -9.4 1.4 -7.4 1.5M11 5C11 2.4 9.4 1.4 7.4 1.5',
}
