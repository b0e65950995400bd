/** What reading a file or folder of the disk gives, or `otherwise` when there is none. */
export async function unlessMissing<T, O>(found: Promise<T>, otherwise: O): Promise<T | O> {
  try {
    return await found;
  } catch (failure) {
    if (failure instanceof Error && 'code' in failure && failure.code === 'ENOENT') return otherwise;
    throw failure;
  }
}
