/** Draws what is sent on a day of the demonstration, beside the server's own work; the country is drawn once. */
import { parentPort, workerData } from 'node:worker_threads'
import { type CountryOrder, drawCountry, sentOn } from '#population'
import type { Day } from '#vocabulary/day.ts'

const country = drawCountry(workerData as CountryOrder)
parentPort!.on('message', (day: Day) => parentPort!.postMessage(sentOn(country, day)))
