/** Every route there is, as the reference lists them and the table of rights will. */
import { routes as attachment } from '#insurance/attachment/contract'
import { routes as cases } from '#insurance/cases/contract'
import { routes as dashboards } from '#insurance/dashboards/contract'
import { routes as demonstration } from '#insurance/demonstration/contract'
import { routes as keeping } from '#insurance/keeping/contract'
import { routes as knowledge } from '#insurance/knowledge/contract'
import { routes as ledger } from '#insurance/ledger/contract'
import { routes as notices } from '#insurance/notices/contract'
import { routes as orders } from '#insurance/orders/contract'
import { routes as oversight } from '#insurance/oversight/contract'
import { routes as payments } from '#insurance/payments/contract'
import { routes as rights } from '#insurance/rights/contract'
import { routes as setup } from '#insurance/setup/contract'
import { routes as status } from '#insurance/status/contract'
import { routes as law } from '#law/contract'
import { serverRoutes } from '#platform/http'
import { routes as reform } from '#reform/contract'
import type { Route } from '#vocabulary/route.ts'

export const allRoutes: readonly Route[] = [
  ...status,
  ...rights,
  ...notices,
  ...oversight,
  ...keeping,
  ...attachment,
  ...payments,
  ...orders,
  ...ledger,
  ...cases,
  ...dashboards,
  ...knowledge,
  ...law,
  ...reform,
  ...demonstration,
  ...setup,
  ...serverRoutes,
]
