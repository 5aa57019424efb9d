/**
 * Keys that the makers of sites (Hugo, Jekyll, Eleventy and their themes, exports of WordPress) keep in a front matter and that say nothing of what
 * is told of an article: how it is laid out, sorted, linked and shown. They are passed over in silence. A key that could state a fact does not
 * belong here.
 */
export const KEYS_OF_SITE_MAKERS: ReadonlySet<string> = new Set(
  `aliases audio build cascade categories category classes collection comments cover coverImage cover_image css draft eleventyComputed
  eleventyExcludeFromCollections eleventyNavigation expiryDate featured featuredImage featured_image format gallery hasCJKLanguage header headless
  hero hidden id image images isCJKLanguage js keywords kind last_modified_at lastmod layout linkTitle locale mainSections markup math menu
  menus meta modified nav_exclude nav_order navigation og outputs override pagination parent path pin post_format post_id post_name post_status
  post_type published ratings reading_time redirect_from ref resources robots robotsdisable series share sitemap slug social status sticky
  tag tags taxonomies teaser templateClass templateEngineOverride thumbnail timeToRead toc translationKey type uid updated videos views
  weight wordpress_id`.split(/\s+/),
);
