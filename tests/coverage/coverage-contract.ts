import { type BuildOf, openContract } from './contract/contract.ts';
import { describeAnything } from './contract/describe-anything.ts';
import { describeArticles } from './contract/describe-articles.ts';
import { describeIds } from './contract/describe-ids.ts';
import { describePeople } from './contract/describe-people.ts';
import { describeSpeech } from './contract/describe-speech.ts';

/**
 * What every engine behind `Coverage` keeps to. `name` heads the tests; `skips` names the promises that an engine cannot keep yet, each with
 * its reason.
 */
export function describeCoverage(
  name: string,
  build: BuildOf,
  skips: Readonly<Record<string, string>> = {},
): void {
  const contract = openContract(name, build, skips);
  describeIds(contract);
  describeArticles(contract);
  describePeople(contract);
  describeSpeech(contract);
  describeAnything(contract);
}
