/**
 * Offices that states name differently, a group a line, parted by commas, in the singular and lower case: who asks for one means whoever holds
 * another of them. From general knowledge of governments. What does not belong here: offices that one state has side by side.
 */
const GROUPS = `
leader, head of state, head of government, president, prime minister, premier, chancellor, taoiseach, king, queen, emir, supreme leader
prime minister, premier, head of government
foreign minister, foreign secretary, secretary of state, minister of foreign affairs, top diplomat, chief diplomat, external affairs minister
finance minister, chancellor of the exchequer, treasury secretary, treasurer, minister of finance
defence minister, defense minister, defence secretary, defense secretary, minister of defence
interior minister, home secretary, home minister, home affairs minister, minister of the interior
spokesman, spokeswoman, spokesperson
chairman, chairwoman, chair, chairperson
chief executive, ceo, chief executive officer, boss
vice president, deputy president, vice-president
congressman, congresswoman, representative
governor, governor general
member of parliament, mp, lawmaker, legislator`;

export const OFFICES_ALIKE: readonly (readonly string[])[] = GROUPS.trim()
  .split('\n')
  .map((line) => line.split(',').map((office) => office.trim()));
