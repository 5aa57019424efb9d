import { describe, expect, it } from 'vitest';
import { SEGMENT_DOCUMENTS } from '../../src/search/segment.ts';
import { SegmentBuilder } from '../../src/search/segment-builder.ts';

function holdersOf(builder: SegmentBuilder, term: number, termCount: number): readonly string[] {
  return builder.segments(termCount).flatMap(({ first, postings }) => {
    const { offsets, documents, counts } = postings;
    const from = offsets[term] ?? 0;
    const places = Array.from({ length: (offsets[term + 1] ?? from) - from }, (_, index) => from + index);
    return places.map((place) => `${first + (documents[place] ?? 0)}×${counts[place]}`);
  });
}

describe('segments', () => {
  it('turn documents of terms into terms with documents and counts', () => {
    const builder = new SegmentBuilder();
    for (const terms of [[2, 0, 2], [], [0, 70_000, 70_000]]) {
      builder.begin(70_001);
      for (const term of terms) builder.push(term);
    }
    expect(holdersOf(builder, 0, 70_001)).toEqual(['0×1', '2×1']);
    expect(holdersOf(builder, 1, 70_001)).toEqual([]);
    expect(holdersOf(builder, 2, 70_001)).toEqual(['0×2']);
    expect(holdersOf(builder, 70_000, 70_001)).toEqual(['2×2']);
  });

  it('take in what comes after they were asked for', () => {
    const builder = new SegmentBuilder();
    builder.begin(1);
    builder.push(0);
    expect(holdersOf(builder, 0, 1)).toEqual(['0×1']);
    builder.begin(2);
    builder.push(1);
    builder.push(0);
    expect(holdersOf(builder, 0, 2)).toEqual(['0×1', '1×1']);
    expect(holdersOf(builder, 1, 2)).toEqual(['1×1']);
  });

  it('go on in a new one when one is full, and count no further than a byte holds', () => {
    const builder = new SegmentBuilder();
    for (let document = 0; document <= SEGMENT_DOCUMENTS; document++) {
      builder.begin(1);
      if (document === 0) for (let time = 0; time < 300; time++) builder.push(0);
    }
    builder.push(0);
    expect(builder.segments(1).map(({ first }) => first)).toEqual([0, SEGMENT_DOCUMENTS]);
    expect(holdersOf(builder, 0, 1)).toEqual(['0×255', `${SEGMENT_DOCUMENTS}×1`]);
  });
});
