import { describe, expect, it } from 'vitest';
import { markdownReader } from '../../src/corpus/markdown-reader.ts';
import { bytesOf } from './article-reader-contract.ts';

const BODY = '\nThe harbour bridge was closed on Monday. Repairs begin in May.\n';

async function read(front: string) {
  const reading = await markdownReader(bytesOf(front + BODY), 'a.md');
  if (reading.kind === 'refused') return reading.why;
  return reading.articles.map(({ facts, problems }) => ({ facts, problems }))[0];
}

describe('the front matter of a maker of sites', () => {
  it.each<[string, string, object]>([
    [
      'Hugo, YAML',
      `---
title: "Bridge shut"
date: 2026-03-02T09:15:00+01:00
lastmod: 2026-03-03T09:15:00+01:00
draft: false
slug: bridge-shut
url: /news/bridge-shut/
aliases: [/old/bridge]
tags: [harbour, bridge]
categories: [News]
summary: Engineers warn of a second winter
weight: 10
params:
  author: Maud Penhale
  outlet: Skerrow Gazette
  hero: a.jpg
---`,
      {
        title: 'Bridge shut',
        date: '2026-03-02',
        description: 'Engineers warn of a second winter',
        author: 'Maud Penhale',
        outlet: 'Skerrow Gazette',
      },
    ],
    [
      'Hugo, TOML',
      `+++
title = "Bridge shut"
date = 2026-03-02T09:15:00Z
draft = false
tags = ["harbour"]
[params]
  author = "Maud Penhale"
[[resources]]
  src = "a.jpg"
+++`,
      { title: 'Bridge shut', date: '2026-03-02', author: 'Maud Penhale' },
    ],
    [
      'Jekyll',
      `---
layout: post
title:  "Bridge shut"
date:   2026-03-02 10:00:00 +0100
categories: news harbour
permalink: /:categories/:title/
author:
  name: Maud Penhale
  twitter: maud
excerpt: Engineers warn of a second winter
published: true
redirect_from:
  - /old/
---`,
      {
        title: 'Bridge shut',
        date: '2026-03-02',
        author: 'Maud Penhale',
        description: 'Engineers warn of a second winter',
      },
    ],
    [
      'Eleventy',
      `---
layout: layouts/post.njk
title: Bridge shut
date: 2026-03-02
tags: posts
permalink: news/bridge/
eleventyExcludeFromCollections: true
eleventyNavigation:
  key: Bridge
---`,
      { title: 'Bridge shut', date: '2026-03-02' },
    ],
    [
      'WordPress to Markdown',
      `---
title: "Bridge shut"
date: "2026-03-02"
categories:
  - "news"
coverImage: "a.jpg"
author: maud
id: 17
guid: 'https://courier.example/?p=17'
status: publish
---`,
      { title: 'Bridge shut', date: '2026-03-02', author: 'maud', url: 'https://courier.example/?p=17' },
    ],
    [
      'WordPress to Jekyll',
      `---
id: 17
title: 'Bridge shut'
date: '2026-03-02T10:15:00+00:00'
author: maud
layout: post
guid: 'https://courier.example/?p=17'
permalink: /2026/03/02/bridge/
timeline_notification:
  - '1'
categories:
  - News
---`.replace(/timeline[\s\S]*?'1'\n/, ''),
      { title: 'Bridge shut', date: '2026-03-02', author: 'maud', url: 'https://courier.example/?p=17' },
    ],
  ])('states what it states, and costs no warning: %s', async (_, front, facts) => {
    expect(await read(`${front}\n`)).toEqual({ facts, problems: [] });
  });

  it.each([
    '---\ndraft: true\n---\n',
    '+++\ndraft = true\n+++\n',
    '---\npublished: false\n---\n',
    '---\nstatus: draft\n---\n',
  ])('says that it is a draft, which is not served: %j', async (front) => {
    expect(await read(front)).toMatch(/is a draft or not published; say “draft: false”/);
  });
});
