import { describe, expect, it } from 'vitest';
import { productGraph } from '../../src/status/products.ts';
import { knowledge } from '../knowledge-for-tests.ts';

const graph = productGraph(knowledge);

describe('the product graph', () => {
  it('counts a product among what it is a kind of, and not among its kinds', () => {
    for (const id of knowledge.products.keys()) {
      expect(graph.ancestors(id)).toContain(id);
      expect(graph.descendants(id)).not.toContain(id);
    }
  });

  it('reaches every parent of a product with several, and theirs', () => {
    const up = graph.ancestors('scallop');
    for (const id of ['shellfish', 'aquatic', 'food']) expect(up).toContain(id);
    const several = [...knowledge.products.values()].filter((product) => product.parents.length > 1);
    expect(several.length).toBeGreaterThan(0);
    for (const { id, parents } of several) {
      for (const parent of parents) {
        for (const above of graph.ancestors(parent)) expect(graph.ancestors(id)).toContain(above);
      }
    }
  });

  it('looks down as it looks up', () => {
    for (const id of knowledge.products.keys()) {
      for (const below of graph.descendants(id)) expect(graph.ancestors(below)).toContain(id);
      for (const child of graph.children(id)) expect(knowledge.products.get(child)?.parents).toContain(id);
    }
  });

  it('gives an access of its own to all kinds of what has one', () => {
    expect(graph.ownAccess('beef')).toBe(true);
    expect(graph.ownAccess('scallop')).toBe(false);
    for (const { id, own_access } of knowledge.products.values()) {
      if (own_access) for (const below of graph.descendants(id)) expect(graph.ownAccess(below)).toBe(true);
    }
  });
});
