/** The bytes of a safetensors file: a header, as JSON or as it stands, and as many data bytes. */
export function safetensorsBytes(header: unknown, numDataBytes: number): Buffer {
  const json = Buffer.from(typeof header === "string" ? header : JSON.stringify(header));
  const bytes = Buffer.alloc(8 + json.length + numDataBytes);
  bytes.writeBigUInt64LE(BigInt(json.length));
  json.copy(bytes, 8);
  return bytes;
}
