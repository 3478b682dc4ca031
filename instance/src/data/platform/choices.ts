/**
 * Choices of platform tables that the SDK's schemas leave out, with the platform's values.
 * `table.column`: `value Label` items separated by `|`; a value with a dependent value is written `dependent>value`.
 */
const NOTATION: Record<string, string> = {
  'task.state': '-5 Pending|1 Open|2 Work in Progress|3 Closed Complete|4 Closed Incomplete|7 Closed Skipped',
  'task.priority': '1 1 - Critical|2 2 - High|3 3 - Moderate|4 4 - Low|5 5 - Planning',
  'task.impact': '1 1 - High|2 2 - Medium|3 3 - Low',
  'task.urgency': '1 1 - High|2 2 - Medium|3 3 - Low',
  'task.escalation': '0 Normal|1 Moderate|2 High|3 Overdue',
  'task.approval':
    'not_requested Not Yet Requested|requested Requested|approved Approved|rejected Rejected|cancelled No Longer Required|not_required Not Required',
  'task.contact_type': 'email Email|phone Phone|self-service Self-service|walk-in Walk-in|virtual_agent Virtual Agent',
  'incident.state': '1 New|2 In Progress|3 On Hold|6 Resolved|7 Closed|8 Canceled',
  'incident.incident_state': '1 New|2 In Progress|3 On Hold|6 Resolved|7 Closed|8 Canceled',
  'incident.severity': '1 1 - High|2 2 - Medium|3 3 - Low',
  'incident.category': 'inquiry Inquiry / Help|software Software|hardware Hardware|network Network|database Database',
  'incident.subcategory':
    'hardware>cpu CPU|hardware>disk Disk|hardware>keyboard Keyboard|hardware>memory Memory|hardware>monitor Monitor|hardware>mouse Mouse|software>email Email|software>os Operating System|network>dhcp DHCP|network>dns DNS|network>ip_address IP Address|network>vpn VPN|network>wireless Wireless|inquiry>antivirus Antivirus|inquiry>email Email|inquiry>internal_application Internal Application|database>db2 DB2|database>oracle Oracle|database>sql_server MS SQL Server',
  'incident.hold_reason': '1 Awaiting Caller|3 Awaiting Problem|4 Awaiting Vendor|5 Awaiting Change',
  'incident.close_code':
    'Duplicate Duplicate|Known_error Known error|No_resolution_provided No resolution provided|Resolved_by_caller Resolved by caller|Resolved_by_change Resolved by change|Resolved_by_problem Resolved by problem|Resolved_by_request Resolved by request|Solution_provided Solution provided|Workaround_provided Workaround provided|User_error User error',
  'problem.state': '101 New|102 Assess|103 Root Cause Analysis|104 Fix in Progress|106 Resolved|107 Closed',
  'change_request.state': '-5 New|-4 Assess|-3 Authorize|-2 Scheduled|-1 Implement|0 Review|3 Closed|4 Canceled',
  'sc_request.request_state':
    'requested Pending Approval|in_process Approved|closed_complete Closed Complete|closed_incomplete Closed Incomplete|closed_cancelled Closed Cancelled|closed_rejected Closed Rejected|closed_skipped Closed Skipped',
  'sc_req_item.stage':
    'waiting_for_approval Waiting for Approval|request_approved Request Approved|fulfillment Fulfillment|delivery Delivery|completed Completed|Request Cancelled|complete Completed',
  'alm_asset.install_status':
    '2 On order|6 In stock|9 In transit|1 In use|10 Consumed|3 In maintenance|7 Retired|8 Missing',
  'alm_asset.substatus':
    '6>available Available|6>reserved Reserved|6>defective Defective|6>pending_repair Pending repair|6>pending_install Pending install|6>pending_disposal Pending disposal|6>pending_transfer Pending transfer|6>pending_certification Pending certification|6>pre_allocated Pre-allocated|9>available Available|9>reserved Reserved|9>defective Defective|9>pending_disposal Pending disposal|9>pre_allocated Pre-allocated|7>disposed Disposed|7>sold Sold|7>donated Donated|7>vendor_credit Vendor credit|8>lost Lost|8>stolen Stolen',
  'alm_asset.acquisition_method': 'purchase Purchase|lease Lease|rental Rental|loan Loan',
  'alm_stockroom.status': 'active Active|inactive Inactive',
  'sysapproval_approver.state':
    'not requested Not Yet Requested|requested Requested|approved Approved|rejected Rejected|cancelled No Longer Required|not_required Not Required|duplicate Duplicate',
  'sys_email.type':
    'send-ready Send-Ready|sent Sent|send-failed Send Failed|send-ignored Send Ignored|received Received|received-ignored Received Ignored|draft Draft',
  'sys_email.state': 'ready Ready|processed Processed|ignored Ignored|error Error',
  'sysevent.state': 'ready Ready|queued Queued|processed Processed|error Error|transferred Transferred',
  'sys_trigger.state': '0 Ready|1 Running|2 Queued|-1 Error',
  'sys_trigger.trigger_type': '0 Run Once|1 Interval|2 Daily|3 Weekly|4 Monthly|5 Repeat|9 On Demand',
  'sys_execution_tracker.state': '0 Pending|1 Running|2 Successful|3 Failed|4 Cancelled',
  'sys_flow_context.state':
    'QUEUED Queued|IN_PROGRESS In Progress|WAITING Waiting|COMPLETE Completed|ERROR Error|CANCELLED Cancelled',
};

export interface ChoiceSeed {
  readonly table: string;
  readonly column: string;
  readonly value: string;
  readonly label: string;
  readonly dependent: string;
  readonly sequence: number;
}

function parseChoice(table: string, column: string, item: string, sequence: number): ChoiceSeed {
  const [, dependent = '', value = '', label = ''] =
    /^(?:([^> ]+)>)?(not requested|Request Cancelled|\S+)\s*(.*)$/.exec(item) ?? [];
  return { table, column, value, label: label || value, dependent, sequence };
}

export const CHOICES: readonly ChoiceSeed[] = Object.entries(NOTATION).flatMap(([path, items]) => {
  const [table = '', column = ''] = path.split('.');
  return items.split('|').map((item, index) => parseChoice(table, column, item, index + 1));
});
