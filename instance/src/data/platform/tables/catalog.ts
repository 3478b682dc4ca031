/** The service catalog: variables, choices, carts. */
import { ALL, applicationFile, READ_WRITE, table } from './notation.ts';
import type { TableSeed } from '../table-seed.ts';

export const CATALOG: readonly TableSeed[] = [
  table(
    'sc_item_option',
    'item_option_new->item_option_new value:string(4000) order:integer cart_item->sc_cart_item sc_cat_item_option:string(32)',
    { label: 'Options', display: 'item_option_new', actions: ALL },
  ),
  table('sc_item_option_mtom', 'request_item->sc_req_item sc_item_option->sc_item_option', {
    label: 'Item Options M2M',
    display: 'sc_item_option',
    actions: ALL,
  }),
  table(
    'sc_item_produced_record',
    'producer->sc_cat_item_producer record_table:table_name(80) record_key:document_id(32) task->task',
    { label: 'Item Produced Record', actions: READ_WRITE },
  ),
  applicationFile(
    'item_option_new',
    `name:string(100) question_text:string(4000) type:integer cat_item->sc_cat_item variable_set->item_option_new_set order:integer active:boolean=true mandatory:boolean=false
    read_only:boolean=false hidden:boolean=false default_value:string(4000) reference:table_name(80) reference_qual:string(4000) list_table:table_name(80) lookup_table:table_name(80)
    lookup_value:string(80) lookup_label:string(4000) choice_table:table_name(80) choice_field:string(80) help_text:string(4000) help_tag:string(80) show_help:boolean tooltip:string(255) attributes:string(4000)
    include_none:boolean layout:string(40) map_to_field:boolean field:string(80) record_producer_table:table_name(80) use_reference_qualifier:string(40)=simple reference_qual_condition:string(4000) dynamic_ref_qual->sys_filter_option_dynamic do_not_select_first:boolean
    global:boolean=false description:string(4000) instructions:string(4000) example_text:string(255) visible_bundle:boolean visible_guide:boolean visible_standalone:boolean visible_summary:boolean`,
    { label: 'Variable', display: 'name', actions: ['read'] },
  ),
  applicationFile(
    'question_choice',
    'question->item_option_new text:string(4000) value:string(4000) order:integer inactive:boolean=false misc:string(100) price:price',
    { label: 'Question Choice', display: 'text' },
  ),
  applicationFile('io_set_item', 'sc_cat_item->sc_cat_item variable_set->item_option_new_set order:integer', {
    label: 'Variable Set Item',
  }),
  applicationFile('sc_cat_item_category', 'sc_cat_item->sc_cat_item sc_category->sc_category', {
    label: 'Catalog Item Category',
  }),
  applicationFile('sc_cat_item_catalog', 'sc_cat_item->sc_cat_item sc_catalog->sc_catalog', {
    label: 'Catalog Item Catalog',
  }),
  applicationFile('sc_cat_item_user_criteria_mtom', 'sc_cat_item->sc_cat_item user_criteria->user_criteria', {
    label: 'Available For',
  }),
  applicationFile('sc_cat_item_user_criteria_no_mtom', 'sc_cat_item->sc_cat_item user_criteria->user_criteria', {
    label: 'Not Available For',
  }),
  applicationFile('sc_category_user_criteria_mtom', 'sc_category->sc_category user_criteria->user_criteria', {
    label: 'Available For',
  }),
  applicationFile(
    'catalog_script_client',
    'name:string(100) cat_item->sc_cat_item variable_set->item_option_new_set type:string(40) ui_type:integer active:boolean script:script cat_variable:string(100) applies_to:string(40) isolate_script:boolean',
    { label: 'Catalog Client Script', display: 'name' },
  ),
  applicationFile(
    'catalog_ui_policy',
    'short_description:string(100) catalog_item->sc_cat_item variable_set->item_option_new_set catalog_conditions:conditions(4000) active:boolean applies_to:string(40) on_load:boolean reverse_if_false:boolean order:integer run_scripts:boolean script_true:script script_false:script',
    { label: 'Catalog UI Policy', display: 'short_description' },
  ),
  applicationFile(
    'catalog_ui_policy_action',
    'ui_policy->catalog_ui_policy catalog_variable:string(100) mandatory:string(40) visible:string(40) disabled:string(40) cleared:boolean order:integer',
    { label: 'Catalog UI Policy Action' },
  ),
  table(
    'sc_cart',
    'name:string(100) user->sys_user requested_for->sys_user special_instructions:string(4000) delivery_address:string(255) parent:string(32)',
    { label: 'Shopping Cart', display: 'name', actions: ALL },
  ),
  table(
    'sc_cart_item',
    'cart->sc_cart cat_item->sc_cat_item quantity:integer=1 active:boolean=true order:integer parent->sc_cart_item',
    { label: 'Cart Item', actions: ALL },
  ),
];
