import type { Block } from './block.ts';
import type { ButtonPlan, CallPlan, MenuPlan, PickerPlan } from './buttons.ts';
import type { Markup } from './markup.ts';
import type { ReplyFile } from './reply.ts';

/** What is to be said, before it is known whether all of it fits. */
export interface MessagePlan {
  /** One line that holds the core of the answer. */
  readonly content: Markup;
  /** Left out where the content line says as much. */
  readonly title?: Markup;
  /** Where the title leads. */
  readonly url?: string;
  readonly colour: number;
  readonly blocks: readonly Block[];
  /** Blocks that stand close together, without an empty line between. */
  readonly isDense?: boolean;
  readonly fields?: readonly FieldPlan[];
  /** Rows of buttons behind those of the blocks. */
  readonly buttons?: readonly (readonly ButtonPlan[])[];
  /** What else can be asked for, behind "More …". */
  readonly more?: readonly CallPlan[];
  readonly menu?: MenuPlan;
  /** Further menus behind it. */
  readonly menus?: readonly MenuPlan[];
  readonly picker?: PickerPlan;
  /** Back and Next, or what leads to the whole of it. */
  readonly pages?: readonly ButtonPlan[];
  /** An answer that is compact until somebody asks for it at length. */
  readonly length?: LengthPlan;
  /** What the asker typed, where the content line does not say it: it stands in the footer, from where a button reads it. */
  readonly kept?: string;
  /** An answer for everybody: its footer leaves the revision to the details. */
  readonly isCalm?: true;
  readonly files?: readonly ReplyFile[];
  /** A PNG that stands in the embed. */
  readonly picture?: ReplyFile;
}

export interface LengthPlan {
  /** There is more to it than longer excerpts. */
  readonly hasMore?: boolean;
  /** The page of the other form, long or compact, that holds what this one shows; the first when absent. */
  readonly page?: number;
  /** How much of each excerpt but the first is shown while it is compact, in characters. */
  readonly later?: number;
}

export interface FieldPlan {
  readonly name: Markup;
  readonly blocks: readonly Block[];
  /** Entries that are not even among the blocks; counted with those that find no room. */
  readonly beyond?: number;
  readonly isInline?: boolean;
}
