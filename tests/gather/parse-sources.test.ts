import { describe, expect, it } from 'vitest';
import { parseSources } from '../../src/gather/parse-sources.ts';

const read = (text: string) => parseSources(text, 'sources.yaml');
const one = (lines: string) => read(`sources:\n  - name: gazette\n    ${lines.split('\n').join('\n    ')}`);

describe('the file of sources', () => {
  it('names feeds, WordPress, sitemaps and pages, and says how they are to be treated', () => {
    const { sources, contact, pause, faults } = read(`contact: desk@gazette.example
pause: 0.5
sources:
  - name: gazette
    feed: https://gazette.example/rss
    outlet: The Skerrow Gazette
    keep: feed
    limit: 20
    except: [https://gazette.example/horoscope]
    lang: en
  - name: courier
    wordpress: http://cms.courier.example:8080/
    private: true
  - name: coast
    sitemap: https://coast.example/news.xml
  - name: ministry
    pages:
      - https://ministry.example/statement
      - https://ministry.example/other`);
    expect(faults).toEqual([]);
    expect([contact, pause]).toEqual(['desk@gazette.example', 0.5]);
    expect(sources).toEqual([
      {
        name: 'gazette',
        kind: 'feed',
        addresses: ['https://gazette.example/rss'],
        outlet: 'The Skerrow Gazette',
        keep: 'feed',
        limit: 20,
        except: ['https://gazette.example/horoscope'],
        language: 'en',
      },
      {
        name: 'courier',
        kind: 'wordpress',
        addresses: ['http://cms.courier.example:8080/'],
        limit: 50,
        except: [],
        privateHost: 'cms.courier.example:8080',
      },
      {
        name: 'coast',
        kind: 'sitemap',
        addresses: ['https://coast.example/news.xml'],
        limit: 50,
        except: [],
      },
      {
        name: 'ministry',
        kind: 'pages',
        addresses: ['https://ministry.example/statement', 'https://ministry.example/other'],
        limit: 50,
        except: [],
      },
    ]);
  });

  it.each([
    ['feed: gazette.example/rss', 'feed wants an address in full, beginning with https://'],
    ['feed: x', 'feed wants an address in full, beginning with https://'],
    ['feed: file:///etc/passwd', 'feed wants an address in full, beginning with https://'],
    ['feed: https://me:secret@gazette.example/', 'feed wants an address without a password'],
    [
      'feeds: https://gazette.example/',
      '“feeds” is no key here; those of a source are name, feed, wordpress',
    ],
    ['outlet: Gazette', 'a source has exactly one of feed, wordpress, sitemap, pages'],
    [
      'feed: https://a.example/\nsitemap: https://a.example/',
      'a source has exactly one of feed, wordpress, sitemap, pages, with its address; “gazette” has feed and sitemap',
    ],
    ['feed: https://a.example/\nlimit: many', 'limit wants a whole number'],
    ['feed: https://a.example/\nlimit: 0', 'limit wants a number from 1 on'],
    ['feed: https://a.example/\nkeep: all', 'keep wants feed or page'],
    ['pages: [https://a.example/]\nkeep: feed', '“keep: feed” is for a feed or a WordPress'],
    ['feed: https://a.example/\nprivate: maybe', 'private wants true or false'],
  ])('is told what is wrong with %j, in which line, and the others are used', (lines, wanted) => {
    const { sources, faults } = read(
      `sources:\n  - name: first\n    feed: https://first.example/\n  - name: gazette\n    ${lines.replaceAll('\n', '\n    ')}\n`,
    );
    expect(sources.map(({ name }) => name)).toEqual(['first']);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain('sources.yaml:4: ');
    expect(faults[0]).toContain(wanted);
    expect(faults[0]).toContain('left out until it is mended');
    expect(faults[0]).not.toContain('secret');
  });

  it.each(['../up', 'Gazette', 'a/b', '.hidden', '-x', 'x'.repeat(41), '""'])(
    'takes no name such as %s',
    (name) => {
      const { sources, faults } = read(`sources:\n  - name: ${name}\n    feed: https://a.example/`);
      expect(sources).toEqual([]);
      expect(faults[0]).toContain('name wants at most 40 small letters, figures and hyphens');
    },
  );

  it('takes a name once', () => {
    const feed = '    feed: https://a.example/\n';
    const { sources, faults } = read(`sources:\n  - name: a\n${feed}  - name: a\n${feed}`);
    expect(sources).toHaveLength(1);
    expect(faults[0]).toContain('sources.yaml:4: the name “a” is taken');
  });

  it.each([
    ['sources: [', /^sources\.yaml:\d+: this is no YAML/],
    ['- a\n- b', /^sources\.yaml:1: /],
    ['source: []', /“source” is no key here/],
    ['sources: all', /sources wants a list/],
    [
      'a: &a [x,x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: [*b,*b,*b,*b,*b,*b,*b,*b,*b,*b,*b,*b]',
      /sources\.yaml:1: /,
    ],
  ])('that is none says so: %j', (text, wanted) => {
    const { sources, faults } = read(text);
    expect(sources).toEqual([]);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(wanted);
  });

  it('may be empty', () => {
    expect(read('')).toMatchObject({ sources: [], faults: [] });
    expect(read('# nothing yet\n')).toMatchObject({ sources: [], faults: [] });
    expect(one('feed: https://a.example/').sources).toHaveLength(1);
  });
});
