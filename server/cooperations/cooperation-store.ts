import { type Connection, type mongo, Schema } from 'mongoose'
import { Card } from '#domain/cooperation/card.ts'
import { CooperationTrace } from '#domain/cooperation/erasing.ts'
import type { LocalDate } from '#domain/schedule.ts'

type Row = Record<string, unknown> & { _id: string }
const cardSchema = new Schema<Row>(
  { _id: String },
  { strict: false, versionKey: false, minimize: false, autoCreate: false },
)
cardSchema.index({ 'parties.member': 1 })
cardSchema.index({ listing: 1 })

/** A row that cannot be read as a card. It is erased too, only later. */
export type DamagedCard = { id: string; damaged: true; lastKnownAt: string | null }

export type CooperationStore = ReturnType<typeof cooperationStore>

/** Cards, and what stays of them after they are erased. */
export function cooperationStore(connection: Connection) {
  const model = connection.model<Row>('Cooperation', cardSchema, 'cooperations')
  const rows = model.collection as unknown as mongo.Collection<Row>
  const traces = connection.collection('cooperation-traces') as unknown as mongo.Collection<mongo.Document>

  return {
    init: (): Promise<void> => model.createIndexes(),

    async insert({ id, ...card }: Card): Promise<void> {
      await rows.insertOne({ _id: id, ...card })
    },

    async byId(id: string): Promise<Card | null> {
      const row = await rows.findOne({ _id: id })
      return row && fromRow(row)
    },

    /** Those in which a member takes part, and those of listings where nobody takes part for the organisation yet. A damaged one is left out. */
    async of(member: string, listings: readonly string[]): Promise<Card[]> {
      const found = await rows
        .find({ $or: [{ 'parties.member': member }, { listing: { $in: [...listings] } }] })
        .sort({ lastSignAt: -1 })
        .toArray()
      return found.flatMap((row) => Card.safeParse(withId(row)).data ?? [])
    },

    /** Every card; of a damaged one what is needed to let it go. */
    async *all(): AsyncGenerator<Card | DamagedCard> {
      for await (const row of rows.find()) {
        const { data } = Card.safeParse(withId(row))
        yield data ?? { id: row._id, damaged: true, lastKnownAt: lastMoment(row) }
      }
    },

    /** False when somebody came between. */
    async replace({ id, ...card }: Card, basedOn: number): Promise<boolean> {
      return (await rows.replaceOne({ _id: id, version: basedOn }, { ...card })).modifiedCount === 1
    },

    async noticed(id: string, before: number, noticedAt: string): Promise<boolean> {
      const changes = { $inc: { notices: 1 }, $set: { noticedAt } } as never
      return (await rows.updateOne({ _id: id, notices: before }, changes)).modifiedCount === 1
    },

    /** True for the first who asks on this day. */
    async contactAsked(id: string, day: LocalDate): Promise<boolean> {
      const once = { _id: id, contactAskedOn: { $ne: day } }
      return (await rows.updateOne(once, { $set: { contactAskedOn: day } })).modifiedCount === 1
    },

    /** First the traces, then the card goes: cut off between, a count may be one too high, but nothing is kept too long. */
    async erase(id: string, left: CooperationTrace[]): Promise<void> {
      if (left.length > 0) await traces.insertMany(left.map((trace) => ({ ...trace })))
      await rows.deleteOne({ _id: id })
    },

    async traces(network: string): Promise<CooperationTrace[]> {
      return (await traces.find({ network }).toArray()).map((row) => CooperationTrace.parse(withoutId(row)))
    },
  }
}

function fromRow(row: Row): Card {
  return Card.parse(withId(row))
}

function withId({ _id, ...row }: Row) {
  return { id: _id, ...row }
}

function lastMoment(row: Row): string | null {
  const moments = [row.closedAt, row.lastSignAt, row.createdAt]
  return moments.find((one): one is string => typeof one === 'string' && !Number.isNaN(Date.parse(one))) ?? null
}

function withoutId({ _id, ...row }: mongo.Document) {
  return row
}
