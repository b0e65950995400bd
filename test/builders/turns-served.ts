/** How many turns of the main thread others had while this went on. */
export async function turnsServed(during: () => Promise<unknown> | null): Promise<number> {
  let served = 0;
  let over = false;
  const serve = () => {
    served += 1;
    if (!over) setImmediate(serve);
  };
  serve();
  await during();
  over = true;
  return served;
}
