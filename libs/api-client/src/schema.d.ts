// Generated from openapi.json by `npm run generate`.
export interface paths {
    "/api/v1/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["claims_list"];
        put?: never;
        post: operations["claims_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["claims_counts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["claims_actOnMany"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["claims_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["claims_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{id}/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["claims_act"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{id}/assertions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["claims_revise"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{id}/victim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["claims_nameVictim"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{id}/matches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["claims_link"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{id}/matches/{match}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["claims_judge"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{id}/links/{link}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["claims_acceptLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{id}/links/{link}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["claims_rejectLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{id}/lease": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["claims_hold"];
        post?: never;
        delete: operations["claims_letGo"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/queue/next": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["queue_next"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["savedviews_list"];
        put?: never;
        post: operations["savedviews_save"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/views/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["savedviews_remove"];
        options?: never;
        head?: never;
        patch: operations["savedviews_rename"];
        trace?: never;
    };
    "/api/v1/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["search_search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/statements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["statements_list"];
        put?: never;
        post: operations["statements_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/statements/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["statements_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/readings/claim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["readings_claim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/readings/statement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["readings_statement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/readings/page": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["readings_page"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/actors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["actors_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/actors/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["actors_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/actors/{id}/outcomes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["actors_outcomes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/actors/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["actors_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/actors/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["actors_merge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/actors/{id}/split": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["actors_split"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["sources_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sources/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["sources_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sources/{id}/outcomes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["sources_outcomes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sources/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["sources_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sources/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["sources_merge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sources/{id}/split": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["sources_split"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["organisations_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["organisations_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["organisations_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["organisations_merge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{id}/split": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["organisations_split"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{id}/parent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["organisations_setParent"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{id}/watched": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["organisations_watch"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{id}/organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["organisations_suggest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/flow": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["flow_flow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["jobs_counts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/quarantine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["jobs_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/quarantine/{id}/redrive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["jobs_redrive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["audit_events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["audit_verify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/checkpoints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["audit_seal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/policies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["policies_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["events_follow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/setup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["session_setup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["session_login"];
        delete: operations["session_logout"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["me_me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["me_changePassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["people_list"];
        put?: never;
        post: operations["people_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["people_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["people_change"];
        trace?: never;
    };
    "/api/v1/people/{id}/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["people_setPassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["tokens_list"];
        put?: never;
        post: operations["tokens_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tokens/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["tokens_revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        ClaimPage: {
            items: components["schemas"]["ClaimRow"][];
            next: string | null;
        };
        ClaimRow: {
            /** Format: uuid */
            id: string;
            externalId: string | null;
            title: string | null;
            excerpt: string | null;
            /** Format: uuid */
            actorId: string | null;
            actor: string | null;
            /** Format: uuid */
            sourceId: string;
            source: string;
            victimName: string | null;
            victimDomain: string | null;
            watched: boolean;
            postedOn: string | null;
            /** @enum {string} */
            state: "received" | "triage" | "watching" | "in_review" | "confirmed" | "partially_confirmed" | "disputed" | "unsubstantiated" | "dismissed" | "duplicate";
            version: number;
            urgency: number;
            urgencyReasons: {
                reason: string;
                points: number;
            }[];
            /** @enum {string|null} */
            suggestedVerdict: "confirmed" | "partially_confirmed" | "disputed" | "unsubstantiated" | null;
            /** @enum {string|null} */
            verdict: "confirmed" | "partially_confirmed" | "disputed" | "unsubstantiated" | null;
            /** Format: date-time */
            dueAt: string | null;
            heldBy: string | null;
            /** Format: uuid */
            holderId: string | null;
            matches: number;
            /** Format: date-time */
            createdAt: string;
        };
        ClaimCounts: {
            counts: {
                [key: string]: number;
            };
        };
        NewClaim: {
            id?: string;
            /** @description ISO 8601 date of any precision, or an instant */
            posted_at?: string | null;
            source?: {
                name: string;
                /**
                 * @default other
                 * @enum {string}
                 */
                kind?: "forum" | "leak_site" | "telegram" | "x" | "paste" | "tracker" | "other";
            } | null;
            relay?: string | null;
            url?: string | null;
            /** @description ISO 8601 date of any precision, or an instant */
            discovered_at?: string | null;
            actor?: string | null;
            title?: string | null;
            text?: string | null;
            victim?: {
                name?: string | null;
                domain?: string | null;
            } | null;
            attachments?: {
                name: string;
                kind?: string;
                sha256?: string;
            }[] | null;
        };
        Received: {
            /** Format: uuid */
            id: string;
            externalId: string;
            /** @enum {string} */
            outcome: "created" | "unchanged";
        };
        BulkAction: {
            /** @enum {string} */
            action: "accept" | "dismiss" | "merge" | "split" | "release" | "defer" | "confirm" | "confirm_partially" | "dispute" | "reopen" | "undo";
            reason?: string;
            /** Format: uuid */
            into?: string;
            items: {
                /** Format: uuid */
                claim: string;
                version: number;
            }[];
        };
        BulkOutcome: {
            items: {
                /** Format: uuid */
                claim: string;
                outcome: {
                    version: number;
                    /** @enum {string} */
                    state: "received" | "triage" | "watching" | "in_review" | "confirmed" | "partially_confirmed" | "disputed" | "unsubstantiated" | "dismissed" | "duplicate";
                } | null;
                problem: {
                    code: string;
                    detail: string;
                } | null;
            }[];
        };
        Claim: {
            /** Format: uuid */
            id: string;
            externalId: string | null;
            title: string | null;
            text: string | null;
            textFlags: string[];
            postedOn: string | null;
            actor: string | null;
            /** Format: uuid */
            actorId: string | null;
            source: {
                /** Format: uuid */
                id: string;
                name: string;
                kind: string;
            };
            victim: {
                name: string | null;
                domain: string | null;
            };
            /** @enum {string} */
            state: "received" | "triage" | "watching" | "in_review" | "confirmed" | "partially_confirmed" | "disputed" | "unsubstantiated" | "dismissed" | "duplicate";
            version: number;
            acceptedBy: string | null;
            /** Format: uuid */
            duplicateOf: string | null;
            duplicates: string[];
            urgency: number;
            urgencyReasons: {
                reason: string;
                points: number;
            }[];
            /** @enum {string|null} */
            suggestedVerdict: "confirmed" | "partially_confirmed" | "disputed" | "unsubstantiated" | null;
            suggestedReasons: string[];
            /** @enum {string|null} */
            verdict: "confirmed" | "partially_confirmed" | "disputed" | "unsubstantiated" | null;
            ratings: components["schemas"]["ClaimRatings"];
            dueAt: string | null;
            watchUntil: string | null;
            createdAt: string;
            lease: {
                heldBy: string;
                /** Format: uuid */
                personId: string;
                expiresAt: string;
            } | null;
            sightings: {
                /** Format: uuid */
                id: string;
                /** Format: uuid */
                claim: string;
                source: string;
                relay: string | null;
                url: string | null;
                postedAt: string | null;
                discoveredAt: string | null;
                capturedAt: string;
                contentHash: string;
            }[];
            assertions: components["schemas"]["Assertion"][];
            matches: components["schemas"]["Match"][];
            links: components["schemas"]["ClaimLink"][];
            verdicts: {
                /** @enum {string} */
                verdict: "confirmed" | "partially_confirmed" | "disputed" | "unsubstantiated";
                /** @enum {string|null} */
                suggested: "confirmed" | "partially_confirmed" | "disputed" | "unsubstantiated" | null;
                reason: string | null;
                citedSource: string | null;
                decidedBy: string | null;
                decidedAt: string;
                supersededAt: string | null;
            }[];
            allowedActions: ("process" | "accept" | "dismiss" | "merge" | "merge_same_post" | "split" | "suggest" | "link" | "release" | "defer" | "confirm" | "confirm_partially" | "dispute" | "expire" | "reopen" | "undo" | "edit_assertions" | "name_victim" | "accept_match" | "reject_match" | "add_match" | "accept_link" | "reject_link" | "escalate")[];
            refusedActions: {
                /** @enum {string} */
                action: "process" | "accept" | "dismiss" | "merge" | "merge_same_post" | "split" | "suggest" | "link" | "release" | "defer" | "confirm" | "confirm_partially" | "dispute" | "expire" | "reopen" | "undo" | "edit_assertions" | "name_victim" | "accept_match" | "reject_match" | "add_match" | "accept_link" | "reject_link" | "escalate";
                code: string;
                detail: string;
            }[];
            secondVerdict: {
                needed: boolean;
                given: number;
                /** @enum {string|null} */
                mine: "confirmed" | "partially_confirmed" | "disputed" | "unsubstantiated" | null;
                differing: {
                    /** Format: uuid */
                    by: string;
                    name: string;
                    /** @enum {string} */
                    verdict: "confirmed" | "partially_confirmed" | "disputed" | "unsubstantiated";
                    reason: string | null;
                    citedSource: string | null;
                }[];
            };
        };
        ClaimRatings: {
            source: components["schemas"]["Reliability"];
            actor: components["schemas"]["Reliability"] | null;
            credibility: {
                code: number;
                words: string;
            };
            likelihood: components["schemas"]["Likelihood"] | null;
        };
        Reliability: {
            /** @enum {string} */
            code: "A" | "B" | "C" | "D" | "E" | "F";
            words: string;
            record: components["schemas"]["TrackRecord"];
        };
        TrackRecord: {
            confirmed: number;
            partiallyConfirmed: number;
            disputed: number;
            unsubstantiated: number;
        };
        Likelihood: {
            /** @enum {string} */
            words: "almost no chance" | "very unlikely" | "unlikely" | "roughly even chance" | "likely" | "very likely" | "almost certain";
            from: number;
            to: number;
            /** @enum {string} */
            confidence: "low" | "moderate" | "high";
            borneOut: number;
            settled: number;
        };
        Assertion: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "victim" | "actor" | "data_volume" | "record_count" | "file_count" | "access_duration" | "access_method" | "system" | "data_type" | "data_sensitivity" | "incident_date" | "price" | "deadline" | "evidence" | "impact" | "third_party" | "authenticity";
            /** @enum {string} */
            field: "title" | "text";
            start: number;
            end: number;
            quote: string;
            value: unknown;
            unit: string | null;
            subject: string | null;
            /** @enum {string} */
            comparator: "=" | ">=" | "<=" | "~";
            negated: boolean;
            producedBy: string;
            editedBy: string | null;
        };
        Match: {
            /** Format: uuid */
            id: string;
            score: number;
            /** @enum {string} */
            status: "suggested" | "accepted" | "rejected";
            reviewable: boolean;
            byHand: boolean;
            reason: string | null;
            decidedBy: string | null;
            evidence: {
                feature: string;
                score: number;
                weight: number;
                why: string;
            }[];
            statement: {
                /** Format: uuid */
                id: string;
                externalId: string | null;
                issuer: string | null;
                issuerType: string | null;
                channel: string;
                publishedOn: string | null;
                title: string | null;
                text: string | null;
                textFlags: string[];
                url: string | null;
                /** @enum {string|null} */
                stance: "confirms" | "acknowledges" | "investigating" | "denies" | "no_comment" | null;
                stanceReading: components["schemas"]["StanceReading"] | null;
                /** Format: uuid */
                corrects: string | null;
                assertions: components["schemas"]["Assertion"][];
            };
            relations: {
                /** Format: uuid */
                assertion: string;
                /** @enum {string} */
                relation: "supports" | "narrows" | "contradicts" | "not_addressed";
                statementQuote: {
                    /** @enum {string} */
                    field: "title" | "text" | "fields";
                    start: number | null;
                    end: number | null;
                    text: string;
                } | null;
                reason: string;
            }[];
        };
        StanceReading: {
            /** @enum {string} */
            stance: "confirms" | "acknowledges" | "investigating" | "denies" | "no_comment";
            quote: {
                /** @enum {string} */
                field: "title" | "text";
                start: number;
                end: number;
                text: string;
            } | null;
            why: string;
            producedBy: string;
        };
        ClaimLink: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "same_post" | "repost" | "recycled" | "co_claim" | "continuation";
            otherIsEarlier: boolean;
            score: number;
            reasons: string[];
            /** @enum {string} */
            status: "suggested" | "accepted" | "rejected";
            reason: string | null;
            decidedBy: string | null;
            other: {
                /** Format: uuid */
                id: string;
                title: string | null;
                victim: string | null;
                actor: string | null;
                source: string;
                postedOn: string | null;
                /** @enum {string} */
                state: "received" | "triage" | "watching" | "in_review" | "confirmed" | "partially_confirmed" | "disputed" | "unsubstantiated" | "dismissed" | "duplicate";
            };
        };
        History: {
            items: {
                id: string;
                version: number;
                type: string;
                actor: string;
                actorName: string | null;
                /** Format: date-time */
                at: string;
                data: {
                    [key: string]: unknown;
                };
                hash: string;
            }[];
        };
        ClaimAction: {
            /** @enum {string} */
            action: "accept" | "dismiss" | "merge" | "split" | "release" | "defer" | "confirm" | "confirm_partially" | "dispute" | "reopen" | "undo";
            reason?: string;
            citedSource?: string;
            /** Format: uuid */
            into?: string;
        };
        ClaimOutcome: {
            /** Format: uuid */
            claim: string;
            version: number;
            /** @enum {string} */
            from: "received" | "triage" | "watching" | "in_review" | "confirmed" | "partially_confirmed" | "disputed" | "unsubstantiated" | "dismissed" | "duplicate";
            /** @enum {string} */
            state: "received" | "triage" | "watching" | "in_review" | "confirmed" | "partially_confirmed" | "disputed" | "unsubstantiated" | "dismissed" | "duplicate";
            allowedActions: ("process" | "accept" | "dismiss" | "merge" | "merge_same_post" | "split" | "suggest" | "link" | "release" | "defer" | "confirm" | "confirm_partially" | "dispute" | "expire" | "reopen" | "undo" | "edit_assertions" | "name_victim" | "accept_match" | "reject_match" | "add_match" | "accept_link" | "reject_link" | "escalate")[];
            refusedActions: {
                /** @enum {string} */
                action: "process" | "accept" | "dismiss" | "merge" | "merge_same_post" | "split" | "suggest" | "link" | "release" | "defer" | "confirm" | "confirm_partially" | "dispute" | "expire" | "reopen" | "undo" | "edit_assertions" | "name_victim" | "accept_match" | "reject_match" | "add_match" | "accept_link" | "reject_link" | "escalate";
                code: string;
                detail: string;
            }[];
            secondVerdict: {
                needed: boolean;
                given: number;
                /** @enum {string|null} */
                mine: "confirmed" | "partially_confirmed" | "disputed" | "unsubstantiated" | null;
                differing: {
                    /** Format: uuid */
                    by: string;
                    name: string;
                    /** @enum {string} */
                    verdict: "confirmed" | "partially_confirmed" | "disputed" | "unsubstantiated";
                    reason: string | null;
                    citedSource: string | null;
                }[];
            };
        };
        RevisedAssertions: {
            assertions: {
                /** @enum {string} */
                kind: "victim" | "actor" | "data_volume" | "record_count" | "file_count" | "access_duration" | "access_method" | "system" | "data_type" | "data_sensitivity" | "incident_date" | "price" | "deadline" | "evidence" | "impact" | "third_party" | "authenticity";
                /** @enum {string} */
                field: "title" | "text";
                start: number;
                end: number;
                value: number | string | {
                    amount: number;
                    currency: string;
                } | {
                    from: string;
                    to: string;
                } | (null);
                /**
                 * @default null
                 * @enum {string|null}
                 */
                unit?: "byte" | "count" | "second" | "currency" | "date" | null;
                /** @default null */
                subject?: string | null;
                /**
                 * @default =
                 * @enum {string}
                 */
                comparator?: "=" | ">=" | "<=" | "~";
                /** @default false */
                negated?: boolean;
            }[];
        };
        NamedVictim: {
            /** @default null */
            name?: string | null;
            /** @default null */
            domain?: string | null;
        };
        Link: {
            /** Format: uuid */
            statement: string;
        };
        Judgement: {
            /** @enum {string} */
            status: "accepted" | "rejected";
            reason?: string;
        };
        LinkJudgement: {
            reason?: string;
        };
        Lease: {
            /** Format: uuid */
            claimId: string;
            /** Format: date-time */
            expiresAt: string;
        };
        QueueLine: {
            /**
             * @default triage
             * @enum {string}
             */
            line?: "triage" | "in_review";
        };
        SavedViews: {
            items: components["schemas"]["SavedView"][];
        };
        SavedView: {
            /** Format: uuid */
            id: string;
            name: string;
            search: string;
        };
        NewSavedView: {
            name: string;
            /** @description The filter as the workbench’s address says it */
            search: string;
        };
        RenamedView: {
            name: string;
        };
        Found: {
            claims: components["schemas"]["ClaimRow"][];
            organisations: {
                /** Format: uuid */
                id: string;
                name: string;
            }[];
            actors: {
                /** Format: uuid */
                id: string;
                name: string;
            }[];
            sources: {
                /** Format: uuid */
                id: string;
                name: string;
            }[];
            statements: {
                /** Format: uuid */
                id: string;
                title: string | null;
                issuer: string | null;
                subjectName: string | null;
                publishedOn: string | null;
            }[];
        };
        StatementPage: {
            items: {
                /** Format: uuid */
                id: string;
                externalId: string | null;
                issuer: string | null;
                issuerType: string | null;
                channel: string;
                publishedOn: string | null;
                title: string | null;
                excerpt: string | null;
                subjectName: string | null;
                /** @enum {string|null} */
                stance: "confirms" | "acknowledges" | "investigating" | "denies" | "no_comment" | null;
                matches: number;
                /** Format: date-time */
                createdAt: string;
            }[];
            next: string | null;
        };
        NewStatement: {
            id?: string;
            /** @description ISO 8601 date of any precision, or an instant */
            published_at?: string | null;
            issuer?: {
                name?: string | null;
                /** @enum {string|null} */
                type?: "victim" | "regulator" | "cert" | "law_enforcement" | "supplier" | "court" | "press" | null;
            } | null;
            /** @enum {string|null} */
            channel?: "direct" | "press_quote" | "filing" | "notice" | "social" | null;
            subject?: {
                name?: string | null;
                domain?: string | null;
                country?: string | null;
            } | null;
            title?: string | null;
            text?: string | null;
            fields?: {
                [key: string]: unknown;
            } | null;
            url?: string | null;
            corrects?: string | null;
        };
        Statement: {
            /** Format: uuid */
            id: string;
            externalId: string | null;
            issuer: {
                name: string | null;
                type: string | null;
            };
            channel: string;
            publishedOn: string | null;
            subject: {
                name: string | null;
                domain: string | null;
                country: string | null;
            };
            title: string | null;
            text: string | null;
            textFlags: string[];
            fields: {
                [key: string]: unknown;
            };
            url: string | null;
            /** @enum {string|null} */
            stance: "confirms" | "acknowledges" | "investigating" | "denies" | "no_comment" | null;
            stanceReading: {
                quote: {
                    /** @enum {string} */
                    field: "title" | "text";
                    start: number;
                    end: number;
                    text: string;
                } | null;
                why: string;
            } | null;
            /** Format: uuid */
            corrects: string | null;
            correctedBy: string[];
            processedAt: string | null;
            version: number;
            createdAt: string;
            assertions: components["schemas"]["Assertion"][];
            claims: {
                /** Format: uuid */
                claim: string;
                title: string | null;
                victim: string | null;
                /** @enum {string} */
                state: "received" | "triage" | "watching" | "in_review" | "confirmed" | "partially_confirmed" | "disputed" | "unsubstantiated" | "dismissed" | "duplicate";
                score: number;
                /** @enum {string} */
                status: "suggested" | "accepted" | "rejected";
                relations: {
                    [key: string]: number;
                };
            }[];
        };
        DraftClaim: {
            id?: string;
            /** @description ISO 8601 date of any precision, or an instant */
            posted_at?: string | null;
            source?: {
                name: string;
                /**
                 * @default other
                 * @enum {string}
                 */
                kind?: "forum" | "leak_site" | "telegram" | "x" | "paste" | "tracker" | "other";
            } | null;
            relay?: string | null;
            url?: string | null;
            /** @description ISO 8601 date of any precision, or an instant */
            discovered_at?: string | null;
            actor?: string | null;
            title?: string | null;
            text?: string | null;
            victim?: {
                name?: string | null;
                domain?: string | null;
            } | null;
            attachments?: {
                name: string;
                kind?: string;
                sha256?: string;
            }[] | null;
        };
        ClaimReading: {
            assertions: {
                /** @enum {string} */
                kind: "victim" | "actor" | "data_volume" | "record_count" | "file_count" | "access_duration" | "access_method" | "system" | "data_type" | "data_sensitivity" | "incident_date" | "price" | "deadline" | "evidence" | "impact" | "third_party" | "authenticity";
                /** @enum {string} */
                field: "title" | "text";
                start: number;
                end: number;
                quote: string;
                value: unknown;
                unit: string | null;
                subject: string | null;
                /** @enum {string} */
                comparator: "=" | ">=" | "<=" | "~";
                negated: boolean;
                producedBy: string;
            }[];
            textFlags: string[];
        };
        DraftStatement: {
            id?: string;
            /** @description ISO 8601 date of any precision, or an instant */
            published_at?: string | null;
            issuer?: {
                name?: string | null;
                /** @enum {string|null} */
                type?: "victim" | "regulator" | "cert" | "law_enforcement" | "supplier" | "court" | "press" | null;
            } | null;
            /** @enum {string|null} */
            channel?: "direct" | "press_quote" | "filing" | "notice" | "social" | null;
            subject?: {
                name?: string | null;
                domain?: string | null;
                country?: string | null;
            } | null;
            title?: string | null;
            text?: string | null;
            fields?: {
                [key: string]: unknown;
            } | null;
            url?: string | null;
            corrects?: string | null;
        };
        StatementReading: {
            assertions: {
                /** @enum {string} */
                kind: "victim" | "actor" | "data_volume" | "record_count" | "file_count" | "access_duration" | "access_method" | "system" | "data_type" | "data_sensitivity" | "incident_date" | "price" | "deadline" | "evidence" | "impact" | "third_party" | "authenticity";
                /** @enum {string} */
                field: "title" | "text";
                start: number;
                end: number;
                quote: string;
                value: unknown;
                unit: string | null;
                subject: string | null;
                /** @enum {string} */
                comparator: "=" | ">=" | "<=" | "~";
                negated: boolean;
                producedBy: string;
            }[];
            textFlags: string[];
            stance: {
                /** @enum {string} */
                stance: "confirms" | "acknowledges" | "investigating" | "denies" | "no_comment";
                quote: {
                    /** @enum {string} */
                    field: "title" | "text";
                    start: number;
                    end: number;
                    text: string;
                } | null;
                why: string;
            };
        };
        PageAddress: {
            url: string;
        };
        PageText: {
            url: string;
            title: string | null;
            text: string;
        };
        ActorPage: {
            items: {
                /** Format: uuid */
                id: string;
                name: string;
                claims: number;
                record: components["schemas"]["TrackRecord"];
                /** @enum {string} */
                reliability: "A" | "B" | "C" | "D" | "E" | "F";
                aliases: string[];
                likelihood: components["schemas"]["Likelihood"] | null;
            }[];
            next: string | null;
        };
        Actor: {
            /** Format: uuid */
            id: string;
            name: string;
            claims: number;
            record: components["schemas"]["TrackRecord"];
            /** @enum {string} */
            reliability: "A" | "B" | "C" | "D" | "E" | "F";
            aliases: string[];
            likelihood: components["schemas"]["Likelihood"] | null;
            version: number;
            mergedInto: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            merged: {
                /** Format: uuid */
                id: string;
                name: string;
            }[];
            states: {
                [key: string]: number;
            };
        };
        Outcomes: {
            items: {
                confirmed: number;
                partiallyConfirmed: number;
                disputed: number;
                unsubstantiated: number;
                month: string;
            }[];
        };
        RegisterMerger: {
            /** Format: uuid */
            into: string;
        };
        SourcePage: {
            items: {
                /** Format: uuid */
                id: string;
                name: string;
                claims: number;
                record: components["schemas"]["TrackRecord"];
                /** @enum {string} */
                reliability: "A" | "B" | "C" | "D" | "E" | "F";
                kind: string;
            }[];
            next: string | null;
        };
        Source: {
            /** Format: uuid */
            id: string;
            name: string;
            claims: number;
            record: components["schemas"]["TrackRecord"];
            /** @enum {string} */
            reliability: "A" | "B" | "C" | "D" | "E" | "F";
            kind: string;
            version: number;
            mergedInto: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            merged: {
                /** Format: uuid */
                id: string;
                name: string;
            }[];
            states: {
                [key: string]: number;
            };
        };
        OrganisationPage: {
            items: {
                /** Format: uuid */
                id: string;
                name: string;
                country: string | null;
                watched: boolean;
                names: {
                    kind: string;
                    name: string;
                }[];
                claims: number;
                match?: {
                    score: number;
                    why: string;
                };
            }[];
            /** @enum {string} */
            resolution?: "linked" | "ambiguous" | "none";
            next: string | null;
        };
        Organisation: {
            /** Format: uuid */
            id: string;
            name: string;
            country: string | null;
            watched: boolean;
            names: {
                kind: string;
                name: string;
            }[];
            claims: number;
            version: number;
            parent: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            mergedInto: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            merged: {
                /** Format: uuid */
                id: string;
                name: string;
            }[];
            subsidiaries: {
                /** Format: uuid */
                id: string;
                name: string;
            }[];
        };
        OrganisationMerger: {
            /** Format: uuid */
            into: string;
        };
        OrganisationParent: {
            /** Format: uuid */
            parent: string | null;
        };
        OrganisationWatched: {
            watched: boolean;
        };
        SuggestedOrganisations: {
            items: {
                /** Format: uuid */
                id: string;
                name: string;
                country: string | null;
                watched: boolean;
                names: {
                    kind: string;
                    name: string;
                }[];
                claims: number;
                match: {
                    score: number;
                    why: string;
                };
            }[];
            /** @enum {string} */
            resolution: "linked" | "ambiguous" | "none";
        };
        Flow: {
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
            waiting: {
                /** @enum {string} */
                state: "received" | "triage" | "watching" | "in_review";
                claims: number;
                /** Format: date-time */
                median: string | null;
                /** Format: date-time */
                p90: string | null;
                oldest: {
                    /** Format: uuid */
                    id: string;
                    since: string;
                } | null;
                overdue: number | null;
            }[];
            hands: {
                /** Format: uuid */
                person: string;
                name: string;
                held: number;
                decisions: {
                    [key: string]: number;
                };
            }[];
            serviceLevels: {
                /** Format: date */
                week: string;
                triageKept: number;
                triageLate: number;
                reviewKept: number;
                reviewLate: number;
            }[];
            verdicts: {
                agreement: {
                    /** @enum {string|null} */
                    suggested: "confirmed" | "partially_confirmed" | "disputed" | "unsubstantiated" | null;
                    /** @enum {string} */
                    verdict: "confirmed" | "partially_confirmed" | "disputed" | "unsubstantiated";
                    claims: number;
                }[];
                took: {
                    days: number | null;
                    claims: number;
                }[];
                actors: {
                    confirmed: number;
                    partiallyConfirmed: number;
                    disputed: number;
                    unsubstantiated: number;
                    /** Format: uuid */
                    id: string | null;
                    name: string;
                }[];
                sources: {
                    confirmed: number;
                    partiallyConfirmed: number;
                    disputed: number;
                    unsubstantiated: number;
                    /** Format: uuid */
                    id: string | null;
                    name: string;
                }[];
                sourceKinds: {
                    confirmed: number;
                    partiallyConfirmed: number;
                    disputed: number;
                    unsubstantiated: number;
                    /** Format: uuid */
                    id: string | null;
                    name: string;
                }[];
                countries: {
                    confirmed: number;
                    partiallyConfirmed: number;
                    disputed: number;
                    unsubstantiated: number;
                    /** Format: uuid */
                    id: string | null;
                    name: string;
                }[];
            };
        };
        JobCounts: {
            due: number;
        };
        Quarantine: {
            items: {
                id: string;
                job: string;
                payload: unknown;
                attempts: number;
                reason: string;
                /** Format: date-time */
                createdAt: string;
            }[];
            next: string | null;
        };
        EventPage: {
            items: {
                id: string;
                version: number;
                type: string;
                actor: string;
                actorName: string | null;
                /** Format: date-time */
                at: string;
                data: {
                    [key: string]: unknown;
                };
                hash: string;
                /** @enum {string} */
                stream: "claim" | "statement" | "person" | "organisation" | "actor" | "source" | "system";
                /** Format: uuid */
                streamId: string;
            }[];
            next: string | null;
        };
        Verification: {
            sound: boolean;
            /** @description How many were recomputed; null when one is not sound */
            events: number | null;
            checkpoints: number | null;
            badRow: {
                table: string;
                id: string;
                stream: string | null;
                streamId: string | null;
            } | null;
            reason: string | null;
            /** Format: date-time */
            verifiedAt: string;
        };
        Seal: {
            /** @description One line, to be kept elsewhere; null: nothing recorded */
            checkpoint: string | null;
        };
        Policies: {
            items: {
                variable: string;
                about: string;
                value: string | number | boolean | (null);
            }[];
        };
        Setup: {
            token: string;
            email: string;
            name: string;
            password: string;
        };
        Me: {
            /** Format: uuid */
            id: string;
            email: string;
            name: string;
            roles: ("analyst" | "reviewer" | "lead" | "administrator" | "integrator")[];
            /** @enum {string} */
            via: "session" | "token";
        };
        Login: {
            email: string;
            password: string;
        };
        PasswordChange: {
            current: string;
            password: string;
        };
        People: {
            items: components["schemas"]["Person"][];
            /** Format: uuid */
            next: string | null;
        };
        Person: {
            /** Format: uuid */
            id: string;
            email: string;
            name: string;
            roles: ("analyst" | "reviewer" | "lead" | "administrator" | "integrator")[];
            active: boolean;
            version: number;
            /** Format: date-time */
            createdAt: string;
        };
        NewPerson: {
            email: string;
            name: string;
            roles: ("analyst" | "reviewer" | "lead" | "administrator" | "integrator")[];
            password: string;
        };
        PersonChange: {
            name?: string;
            roles?: ("analyst" | "reviewer" | "lead" | "administrator" | "integrator")[];
            active?: boolean;
        };
        NewPassword: {
            password: string;
        };
        Tokens: {
            items: components["schemas"]["Token"][];
            /** Format: uuid */
            next: string | null;
        };
        Token: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            personId: string;
            name: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            expiresAt: string | null;
            /** Format: date-time */
            revokedAt: string | null;
        };
        NewToken: {
            name: string;
            /** Format: date-time */
            expiresAt?: string | null;
        };
        CreatedToken: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            personId: string;
            name: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            expiresAt: string | null;
            /** Format: date-time */
            revokedAt: string | null;
            secret: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    claims_list: {
        parameters: {
            query?: {
                state?: ("received" | "triage" | "watching" | "in_review" | "confirmed" | "partially_confirmed" | "disputed" | "unsubstantiated" | "dismissed" | "duplicate")[];
                actor?: string;
                source?: string;
                victim?: string;
                verdict?: "confirmed" | "partially_confirmed" | "disputed" | "unsubstantiated";
                suggestedVerdict?: "confirmed" | "partially_confirmed" | "disputed" | "unsubstantiated";
                follows?: "same_post" | "repost" | "recycled" | "co_claim" | "continuation";
                /** @description Words of the title, the victim, its domain or the external id; or the id of a claim */
                q?: string;
                /** @description Only claims whose victim is on the watch list */
                watched?: "true";
                /** @description Only claims with a statement that may speak for or against them */
                matched?: "true";
                held?: "me" | "anybody" | "nobody";
                /** @description Past its service level, or within a day of it */
                due?: "overdue" | "soon";
                postedFrom?: string;
                postedTo?: string;
                order?: "urgency" | "newest";
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimPage"];
                };
            };
        };
    };
    claims_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewClaim"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Received"];
                };
            };
        };
    };
    claims_counts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimCounts"];
                };
            };
        };
    };
    claims_actOnMany: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkAction"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkOutcome"];
                };
            };
        };
    };
    claims_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Claim"];
                };
            };
        };
    };
    claims_history: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["History"];
                };
            };
        };
    };
    claims_act: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the claim as it was seen */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClaimAction"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimOutcome"];
                };
            };
        };
    };
    claims_revise: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the claim as it was seen */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevisedAssertions"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimOutcome"];
                };
            };
        };
    };
    claims_nameVictim: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the claim as it was seen */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NamedVictim"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimOutcome"];
                };
            };
        };
    };
    claims_link: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the claim as it was seen */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Link"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimOutcome"];
                };
            };
        };
    };
    claims_judge: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the claim as it was seen */
                "If-Match": string;
            };
            path: {
                id: string;
                match: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Judgement"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimOutcome"];
                };
            };
        };
    };
    claims_acceptLink: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the claim as it was seen */
                "If-Match": string;
            };
            path: {
                id: string;
                link: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinkJudgement"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimOutcome"];
                };
            };
        };
    };
    claims_rejectLink: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the claim as it was seen */
                "If-Match": string;
            };
            path: {
                id: string;
                link: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinkJudgement"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimOutcome"];
                };
            };
        };
    };
    claims_hold: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Lease"];
                };
            };
        };
    };
    claims_letGo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    queue_next: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QueueLine"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Claim"];
                };
            };
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    savedviews_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedViews"];
                };
            };
        };
    };
    savedviews_save: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSavedView"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedView"];
                };
            };
        };
    };
    savedviews_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    savedviews_rename: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RenamedView"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedView"];
                };
            };
        };
    };
    search_search: {
        parameters: {
            query: {
                q: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Found"];
                };
            };
        };
    };
    statements_list: {
        parameters: {
            query?: {
                stance?: "confirms" | "acknowledges" | "investigating" | "denies" | "no_comment";
                issuerType?: "victim" | "regulator" | "cert" | "law_enforcement" | "supplier" | "court" | "press";
                channel?: "direct" | "press_quote" | "filing" | "notice" | "social";
                from?: string;
                to?: string;
                organisation?: string;
                q?: string;
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatementPage"];
                };
            };
        };
    };
    statements_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewStatement"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Received"];
                };
            };
        };
    };
    statements_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Statement"];
                };
            };
        };
    };
    readings_claim: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftClaim"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimReading"];
                };
            };
        };
    };
    readings_statement: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftStatement"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatementReading"];
                };
            };
        };
    };
    readings_page: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PageAddress"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageText"];
                };
            };
        };
    };
    actors_list: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                q?: string;
                order?: "name" | "claims" | "reliability";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActorPage"];
                };
            };
        };
    };
    actors_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Actor"];
                };
            };
        };
    };
    actors_outcomes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Outcomes"];
                };
            };
        };
    };
    actors_history: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["History"];
                };
            };
        };
    };
    actors_merge: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the actor as it was seen */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterMerger"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Actor"];
                };
            };
        };
    };
    actors_split: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the actor as it was seen */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Actor"];
                };
            };
        };
    };
    sources_list: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                q?: string;
                order?: "name" | "claims" | "reliability";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SourcePage"];
                };
            };
        };
    };
    sources_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Source"];
                };
            };
        };
    };
    sources_outcomes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Outcomes"];
                };
            };
        };
    };
    sources_history: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["History"];
                };
            };
        };
    };
    sources_merge: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the source as it was seen */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterMerger"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Source"];
                };
            };
        };
    };
    sources_split: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the source as it was seen */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Source"];
                };
            };
        };
    };
    organisations_list: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                q?: string;
                watched?: "true";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationPage"];
                };
            };
        };
    };
    organisations_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organisation"];
                };
            };
        };
    };
    organisations_history: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["History"];
                };
            };
        };
    };
    organisations_merge: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the organisation as it was seen */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrganisationMerger"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organisation"];
                };
            };
        };
    };
    organisations_split: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the organisation as it was seen */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organisation"];
                };
            };
        };
    };
    organisations_setParent: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the organisation as it was seen */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrganisationParent"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organisation"];
                };
            };
        };
    };
    organisations_watch: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the organisation as it was seen */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrganisationWatched"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organisation"];
                };
            };
        };
    };
    organisations_suggest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuggestedOrganisations"];
                };
            };
        };
    };
    flow_flow: {
        parameters: {
            query?: {
                from?: string;
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Flow"];
                };
            };
        };
    };
    jobs_counts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobCounts"];
                };
            };
        };
    };
    jobs_list: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Quarantine"];
                };
            };
        };
    };
    jobs_redrive: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    audit_events: {
        parameters: {
            query?: {
                by?: "people" | "everybody";
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventPage"];
                };
            };
        };
    };
    audit_verify: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Verification"];
                };
            };
        };
    };
    audit_seal: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Seal"];
                };
            };
        };
    };
    policies_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Policies"];
                };
            };
        };
    };
    events_follow: {
        parameters: {
            query?: never;
            header: {
                "last-event-id": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Server-sent events about claims: id, type, and the event as JSON */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    session_setup: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Setup"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
        };
    };
    session_login: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Login"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
        };
    };
    session_logout: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    me_me: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
        };
    };
    me_changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordChange"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    people_list: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["People"];
                };
            };
        };
    };
    people_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPerson"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Person"];
                };
            };
        };
    };
    people_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Person"];
                };
            };
        };
    };
    people_change: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonChange"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Person"];
                };
            };
        };
    };
    people_setPassword: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPassword"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    tokens_list: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tokens"];
                };
            };
        };
    };
    tokens_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewToken"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedToken"];
                };
            };
        };
    };
    tokens_revoke: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
