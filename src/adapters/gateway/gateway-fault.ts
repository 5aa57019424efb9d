/** Something that only whoever runs the bot can mend; its message says how. */
export class GatewayFault extends Error {
  override readonly name = 'GatewayFault';
}
