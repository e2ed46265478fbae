// What each intent has to say: what leads where it is asked first, and what it adds wherever it is asked.
import type { Asked } from '../asked.ts';
import type { Lead, Piece } from '../piece.ts';

export interface IntentPlan {
  /** What answers it; null where nothing that is held answers just that. */
  lead(asked: Asked): Lead | null;
  /** What it adds, asked first or beside another. */
  adds(asked: Asked): Piece;
}
