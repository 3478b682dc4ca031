/** OAuth, certificates and keys. */
import { applicationFile, table } from './notation.ts';
import type { TableSeed } from '../table-seed.ts';

export const IDENTITY: readonly TableSeed[] = [
  applicationFile(
    'oauth_entity',
    `name:string(100) type:string(40)=client client_id:string(40)! client_secret:password2(255) active:boolean=true access_token_lifespan:integer=1800 refresh_token_lifespan:integer=8640000 redirect_url:string(4000)
    default_grant_type:string(40) public_client:boolean token_format:string(40)=opaque user->sys_user enforce_token_restriction:boolean auth_scope:string(255) comments:string(4000) inbound_grant_type:string(40)
    jti_claim:string(40)=jti enable_jti:boolean=true jti_verification:boolean=true clock_skew:integer=300 user_field:string(40)=email logo_url:url(1024)`,
    { label: 'Application Registries', display: 'name' },
  ),
  applicationFile(
    'oauth_jwt',
    `user_field:string(40)=email jti_claim:string(40)=jti jti_enabled:boolean=true clock_skew:integer=300 jwks_url:string(1024) enable_jti_verification:boolean=true jti_verification:boolean=true
    verifier_type:string(40)`,
    { label: 'OAuth JWT API', parent: 'oauth_entity' },
  ),
  applicationFile('oauth_oidc_entity', 'oidc_provider_configuration:string(32)', {
    label: 'OAuth OIDC Entity',
    parent: 'oauth_entity',
  }),
  applicationFile(
    'jwt_verifier_map',
    'name:string(100) oauth_jwt->oauth_jwt kid:string(255) sys_certificate->sys_certificate shared_key:password2(255)',
    { label: 'JWT Verifier Map', display: 'name' },
  ),
  applicationFile(
    'sys_certificate',
    'name:string(100) type:string(40)=trust_store format:string(40)=pem pem_certificate:string(16000) issuer:string(1000) subject:string(1000) valid_from:glide_date_time expires:glide_date_time active:boolean=true short_description:string(255)',
    { label: 'X.509 Certificate', display: 'name' },
  ),
  table(
    'oauth_credential',
    'name:string(255) type:string(40) token:password2(4000) token_received:boolean expires:glide_date_time user:string(32) peer->oauth_entity oauth_requestor:string(100) oauth_requestor_profile:string(32) jti:string(255) scopes:string(1000)',
    { label: 'OAuth Credentials', display: 'name' },
  ),
  applicationFile(
    'oauth_entity_profile',
    'name:string(100) oauth_entity->oauth_entity default:boolean grant_type:string(40)',
    { label: 'OAuth Entity Profile', display: 'name' },
  ),
  applicationFile('oauth_entity_scope', 'name:string(100) oauth_entity->oauth_entity oauth_entity_scope:string(255)', {
    label: 'OAuth Entity Scope',
    display: 'name',
  }),
  table(
    'api_key',
    'name:string(100) user->sys_user token:password2(255) active:boolean=true expiration:glide_date_time',
    { label: 'REST API Key', display: 'name' },
  ),
  applicationFile('sys_user_token', 'user->sys_user token:password2(255)', { label: 'User Token' }),
];
