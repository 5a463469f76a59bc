import type { KyselyPlugin, PluginTransformQueryArgs, QueryId, SchemableIdentifierNode } from 'kysely';
import { IdentifierNode, OperationNodeTransformer } from 'kysely';

/** Leads the names of tables in every query to other tables. */
class TableRenamer extends OperationNodeTransformer {
  readonly #names: ReadonlyMap<string, string>;

  constructor(names: ReadonlyMap<string, string>) {
    super();
    this.#names = names;
  }

  protected override transformSchemableIdentifier(
    node: SchemableIdentifierNode,
    queryId?: QueryId,
  ): SchemableIdentifierNode {
    const transformed = super.transformSchemableIdentifier(node, queryId);
    const name = this.#names.get(node.identifier.name);
    return name === undefined ? transformed : { ...transformed, identifier: IdentifierNode.create(name) };
  }
}

/** For a Kysely whose queries speak of other tables than they were written for, so that one projection fills either. */
export function renamedTables(names: ReadonlyMap<string, string>): KyselyPlugin {
  const renamer = new TableRenamer(names);
  return {
    transformQuery: ({ node, queryId }: PluginTransformQueryArgs) => renamer.transformNode(node, queryId),
    transformResult: async ({ result }) => result,
  };
}
