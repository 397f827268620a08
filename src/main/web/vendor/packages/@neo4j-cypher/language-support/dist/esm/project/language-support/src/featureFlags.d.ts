export interface FeatureFlags {
    debugSymbolTable: boolean;
}
export declare const _internalFeatureFlags: FeatureFlags;
